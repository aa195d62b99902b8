import type { CalendarDay, Catalogue, DayHours, HoursPiece } from "./catalogue.ts";
import { russianOrdinal, russianOrdinalAccusative } from "./russian-ordinal.ts";
import { capitalized, listWith, meetingTypesWith, numberWith } from "./wording-parts.ts";

/** In the genitive, as dates have them. */
const months = [
  ...(["января", "февраля", "марта", "апреля", "мая", "июня"] as const),
  ...(["июля", "августа", "сентября", "октября", "ноября", "декабря"] as const),
] as const;
const weekdays = ["Понедельник", "Вторник", "Среда", "Четверг", "Пятница", "Суббота", "Воскресенье"] as const;

const dayAndMonth = (day: CalendarDay): string => `${day.day} ${months[day.month - 1] ?? ""}`;
const date = (day: CalendarDay): string => `${dayAndMonth(day)} ${day.year} года`;
const weekdayAndDate = (day: CalendarDay): string => `${weekdays[day.weekday - 1] ?? ""}, ${date(day)}`;
const list = listWith(", ", " и ");
const itemNumber = numberWith((item, letter) => `${item} ${letter})`);
const time = (minutes: number): HoursPiece => ({
  text: `${Math.floor(minutes / 60)}\u00A0ч.\u00A0${String(minutes % 60).padStart(2, "0")}\u00A0м.`,
  minutes,
});
const hours = ({ from, to, open }: DayHours): readonly HoursPiece[] => {
  if (to === undefined) return [{ text: "с " }, time(from)];
  return [
    ...[{ text: "с " }, time(from), { text: " до " }, time(to)],
    ...(open ? [{ text: " или позднее, если потребуется" }] : []),
  ];
};

/** Russian, as in the documents of the United Nations. */
export const ru: Catalogue = {
  language: "ru",
  direction: "ltr",

  months,
  weekdays,
  date,
  weekdayAndDate,
  dayAndMonth,
  dateRange: (from, to) => {
    if (from.year !== to.year) return `${date(from)} – ${date(to)}`;
    if (from.month !== to.month) return `${dayAndMonth(from)} – ${date(to)}`;
    return from.day === to.day ? date(from) : `${from.day}–${date(to)}`;
  },
  hours,

  columnHeads: { time: "Время", day: "День" },
  partsOfDay: {
    morning: "Первая половина дня",
    lunchtime: "Обеденный перерыв",
    afternoon: "Вторая половина дня",
    evening: "Вечер",
  },
  introduce: (word) => `${word}:`,
  list,
  comma: ", ",
  semicolon: "; ",
  space: " ",

  programmeOfWork: {
    draft: "Проект программы работы",
    provisional: "Предварительная программа работы",
    adopted: "Программа работы",
  },
  status: { draft: "Проект", provisional: "Предварительная программа", asHeld: "Проведенные заседания" },
  adopted: ({ meeting, on }) => {
    const at = meeting === undefined ? "" : ` на ${meeting}-м заседании`;
    return `Утверждена${at}${on === undefined ? "" : ` ${date(on)}`}`;
  },
  revision: (number) => `Пересмотренный вариант ${number}`,
  issued: (day) => `Опубликовано ${date(day)}`,
  session: (number) => `${capitalized(russianOrdinal(number))} сессия`,
  programmeOfWeek: (number) => `Программа работы на ${russianOrdinalAccusative(number)} неделю`,
  week: (number) => `${capitalized(russianOrdinal(number))} неделя`,

  item: (numbers) => `${numbers.length === 1 ? "Пункт" : "Пункты"} ${list(numbers.map(itemNumber))}`,
  itemNumber,
  kinds: {
    opening: "Открытие сессии",
    election: "Выборы должностных лиц",
    "adoption-of-agenda": "Утверждение повестки дня",
    "organization-of-work": "Организация работы",
    "adoption-of-programme": "Утверждение программы работы",
    "general-statements": "Заявления общего характера",
    review: "Обзор",
    discussion: "Обсуждение",
    "interactive-dialogue": "Интерактивный диалог",
    "exchange-of-experience": "Обмен опытом",
    "draft-recommendations": "Обсуждение проектов рекомендаций",
    "adoption-of-recommendations": "Принятие рекомендаций",
    "adoption-of-report": "Утверждение доклада",
    other: "Прочие вопросы",
  },
  onDraftRecommendations: "Обсуждение проектов рекомендаций по следующим темам:",
  continued: "(продолжение)",

  nthMeeting: (number) => `${number}-е заседание`,
  meeting: "Заседание",
  noMeeting: "Заседание не проводится",
  meetingType: meetingTypesWith({
    closed: "Закрытое заседание",
    informal: "Неофициальное заседание",
    closedInformal: "Закрытое неофициальное заседание",
    sideEvent: "Параллельное мероприятие",
    closedSideEvent: "Закрытое параллельное мероприятие",
    registration: "Регистрация",
  }),
  // The name that follows stays in the nominative.
  jointMeetingWith: "Совместное заседание с органом:",
  cancelled: "Отменено",
  tentative: "Подлежит подтверждению",
  inParallel: "Параллельно",
  online: "Онлайн",
  webcast: "Веб-трансляция",

  documents: "Документы",
  orderOfTheDay: "Расписание на день",
  publicMeeting: "Открытое заседание",
  panellists: "Участники дискуссии",

  movedFrom: (day, at) => {
    const words = hours(at).map(({ text }) => text);
    return `Первоначально: ${weekdayAndDate(day).toLowerCase()}, ${words.join("")}`;
  },
  changesUnderlined: (revision) =>
    `Изменения по сравнению с ${revision === undefined ? "предыдущим документом" : `пересмотренным вариантом ${revision}`} подчеркнуты`,

  endNotStated: "время окончания не указано",

  toBeConfirmed: "подлежит подтверждению",
  declined: "участвовать не будет",

  notice: {
    title: "Уведомление для участников дискуссии",
    confirm: "Просьба подтвердить Ваше выступление.",
    appearances: "Когда и где Вы выступаете",
    noAppearances: "Ваше выступление не запланировано.",
    others: "Другие участники дискуссии",
    changes: "Что изменилось",
    noChanges: "Для Вас ничего не изменилось.",
    newlyAsked: "Новое выступление",
    noLongerAsked: "Выступление снято с программы",
    formerRoom: "Прежний зал",
    othersAdded: "Добавленные участники дискуссии",
    othersGone: "Больше не выступают",
  },
};
