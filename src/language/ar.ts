import { arabicLetter } from "./arabic-letter.ts";
import { arabicOrdinal } from "./arabic-ordinal.ts";
import type { CalendarDay, Catalogue, DayHours, HoursPiece } from "./catalogue.ts";
import { listWith, meetingTypesWith, numberWith } from "./wording-parts.ts";

/** The Levantine name, then the one from the Latin. */
const months = [
  ...(["كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس"] as const),
  ...(["نيسان/أبريل", "أيار/مايو", "حزيران/يونيه"] as const),
  ...(["تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر"] as const),
  ...(["تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر"] as const),
] as const;
const weekdays = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"] as const;

const dayAndMonth = (day: CalendarDay): string => `${day.day} ${months[day.month - 1] ?? ""}`;
const date = (day: CalendarDay): string => `${dayAndMonth(day)} ${day.year}`;
const weekdayAndDate = (day: CalendarDay): string => `${weekdays[day.weekday - 1] ?? ""}، ${date(day)}`;
const list = listWith("، ", " و ");
const itemNumber = numberWith((item, letter) => `${item} (${arabicLetter(letter)})`);
const time = (minutes: number): HoursPiece => ({
  text: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`,
  minutes,
});
const hours = ({ from, to, open }: DayHours): readonly HoursPiece[] => {
  if (to === undefined) return [{ text: "ابتداء من الساعة " }, time(from)];
  return [
    ...[{ text: "من الساعة " }, time(from), { text: " إلى " }, time(to)],
    ...(open ? [{ text: " أو بعد ذلك عند الاقتضاء" }] : []),
  ];
};

/** Arabic, as in the documents of the United Nations. */
export const ar: Catalogue = {
  language: "ar",
  direction: "rtl",

  months,
  weekdays,
  date,
  weekdayAndDate,
  dayAndMonth,
  dateRange: (from, to) => {
    if (from.year !== to.year) return `من ${date(from)} إلى ${date(to)}`;
    if (from.month !== to.month) return `من ${dayAndMonth(from)} إلى ${date(to)}`;
    return from.day === to.day ? date(from) : `من ${from.day} إلى ${date(to)}`;
  },
  hours,

  columnHeads: { time: "الوقت", day: "اليوم" },
  partsOfDay: {
    morning: "الفترة الصباحية",
    lunchtime: "فترة الغداء",
    afternoon: "فترة بعد الظهر",
    evening: "الفترة المسائية",
  },
  introduce: (word) => `${word}:`,
  list,
  comma: "، ",
  semicolon: "؛ ",
  space: " ",

  programmeOfWork: {
    draft: "مشروع برنامج العمل",
    provisional: "برنامج العمل المؤقت",
    adopted: "برنامج العمل",
  },
  status: { draft: "مشروع", provisional: "مؤقت", asHeld: "الجلسات المعقودة" },
  adopted: ({ meeting, on }) => {
    const at = meeting === undefined ? "" : ` في الجلسة ${meeting}`;
    return `اعتمد${at}${on === undefined ? "" : `${at === "" ? "" : "،"} في ${date(on)}`}`;
  },
  revision: (number) => `التنقيح ${number}`,
  issued: (day) => `صدر في ${date(day)}`,
  session: (number) => `الدورة ${arabicOrdinal(number, "feminine")}`,
  // Tens are in the genitive here.
  programmeOfWeek: (number) => `برنامج عمل الأسبوع ${arabicOrdinal(number, "masculine").replace(/ون$/, "ين")}`,
  week: (number) => `الأسبوع ${arabicOrdinal(number, "masculine")}`,

  item: (numbers) => {
    const word = ["البند", "البندان"][numbers.length - 1] ?? "البنود";
    return `${word} ${list(numbers.map(itemNumber))}`;
  },
  itemNumber,
  kinds: {
    opening: "افتتاح الدورة",
    election: "انتخاب أعضاء المكتب",
    "adoption-of-agenda": "إقرار جدول الأعمال",
    "organization-of-work": "تنظيم الأعمال",
    "adoption-of-programme": "اعتماد برنامج العمل",
    "general-statements": "بيانات عامة",
    review: "استعراض",
    discussion: "مناقشة",
    "interactive-dialogue": "حوار تفاعلي",
    "exchange-of-experience": "تبادل الخبرات",
    "draft-recommendations": "مناقشة مشاريع التوصيات",
    "adoption-of-recommendations": "اعتماد التوصيات",
    "adoption-of-report": "اعتماد التقرير",
    other: "مسائل أخرى",
  },
  onDraftRecommendations: "مناقشة مشاريع التوصيات المتعلقة بما يلي:",
  continued: "(تابع)",

  nthMeeting: (number) => `الجلسة ${number}`,
  meeting: "جلسة",
  noMeeting: "لا توجد جلسة",
  meetingType: meetingTypesWith({
    closed: "جلسة مغلقة",
    informal: "جلسة غير رسمية",
    closedInformal: "جلسة غير رسمية مغلقة",
    sideEvent: "مناسبة جانبية",
    closedSideEvent: "مناسبة جانبية مغلقة",
    registration: "التسجيل",
  }),
  jointMeetingWith: "جلسة مشتركة مع",
  cancelled: "ملغاة",
  tentative: "في انتظار التأكيد",
  inParallel: "بالتوازي",
  online: "عبر الإنترنت",
  webcast: "البث الشبكي",

  documents: "الوثائق",
  orderOfTheDay: "برنامج اليوم",
  publicMeeting: "جلسة علنية",
  panellists: "المشاركون في حلقة النقاش",

  movedFrom: (day, at) => {
    const words = hours(at).map(({ text }) => text);
    return `كانت مقررة يوم ${weekdayAndDate(day)}، ${words.join("")}`;
  },
  changesUnderlined: (revision) =>
    `التغييرات منذ ${revision === undefined ? "الوثيقة السابقة" : `التنقيح ${revision}`} موضوع تحتها خط`,

  endNotStated: "وقت الانتهاء غير محدد",

  toBeConfirmed: "يؤكد لاحقا",
  declined: "لن يشارك",

  notice: {
    title: "إشعار إلى المشاركين في حلقة النقاش",
    confirm: "يرجى تأكيد أنكم ستلقون كلمة.",
    appearances: "متى وأين تلقون كلمتكم",
    noAppearances: "لا يُطلب منكم إلقاء كلمة.",
    others: "المشاركون الآخرون في حلقة النقاش",
    changes: "ما الذي تغير",
    noChanges: "لم يتغير شيء بالنسبة إليكم.",
    newlyAsked: "كلمة مطلوبة حديثا",
    noLongerAsked: "كلمة لم تعد مطلوبة",
    formerRoom: "القاعة السابقة",
    othersAdded: "مشاركون أضيفوا",
    othersGone: "مشاركون لن يلقوا كلمة بعد الآن",
  },
};
