import type { CalendarDay, Catalogue, DayHours, HoursPiece } from "./catalogue.ts";
import { spanishOrdinal } from "./spanish-ordinal.ts";
import { capitalized, listWith, meetingTypesWith, numberWith } from "./wording-parts.ts";

const months = [
  ...(["enero", "febrero", "marzo", "abril", "mayo", "junio"] as const),
  ...(["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"] as const),
] as const;
const weekdays = ["Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo"] as const;

const dayAndMonth = (day: CalendarDay): string => `${day.day} de ${months[day.month - 1] ?? ""}`;
const date = (day: CalendarDay): string => `${dayAndMonth(day)} de ${day.year}`;
const weekdayAndDate = (day: CalendarDay): string => `${weekdays[day.weekday - 1] ?? ""} ${date(day)}`;
const list = listWith(", ", " y ");
const itemNumber = numberWith((item, letter) => `${item} ${letter})`);
const time = (minutes: number): HoursPiece => ({
  text: `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, "0")}`,
  minutes,
});
/** One o'clock is singular. */
const article = (minutes: number): string => (Math.floor(minutes / 60) === 1 ? "la" : "las");
const hours = ({ from, to, open }: DayHours): readonly HoursPiece[] => {
  if (to === undefined) return [{ text: `a partir de ${article(from)} ` }, time(from), { text: " horas" }];
  return [
    ...[{ text: `de ${article(from)} ` }, time(from), { text: ` a ${article(to)} ` }, time(to)],
    { text: open ? " horas o más tarde de ser necesario" : " horas" },
  ];
};
const meetingInFigures = (number: number): string => `${number}ª sesión`;

/** Spanish, as in the documents of the United Nations: a meeting is a `sesión`, a session a `período de sesiones`. */
export const es: Catalogue = {
  language: "es",
  direction: "ltr",

  months,
  weekdays,
  date,
  weekdayAndDate,
  dayAndMonth,
  dateRange: (from, to) => {
    if (from.year !== to.year) return `${date(from)} a ${date(to)}`;
    if (from.month !== to.month) return `${dayAndMonth(from)} a ${date(to)}`;
    return from.day === to.day ? date(from) : `${from.day} a ${date(to)}`;
  },
  hours,

  columnHeads: { time: "Hora", day: "Día" },
  partsOfDay: { morning: "Mañana", lunchtime: "Mediodía", afternoon: "Tarde", evening: "Noche" },
  introduce: (word) => `${word}:`,
  list,
  comma: ", ",
  semicolon: "; ",
  space: " ",

  programmeOfWork: {
    draft: "Proyecto de programa de trabajo",
    provisional: "Programa de trabajo provisional",
    adopted: "Programa de trabajo",
  },
  status: { draft: "Proyecto", provisional: "Provisional", asHeld: "Sesiones celebradas" },
  adopted: ({ meeting, on }) => {
    const at = meeting === undefined ? "" : ` en la ${meetingInFigures(meeting)}`;
    return `Aprobado${at}${on === undefined ? "" : `${at === "" ? "" : ","} el ${date(on)}`}`;
  },
  revision: (number) => `Revisión ${number}`,
  issued: (day) => `Publicado el ${date(day)}`,
  session: (number) => `${capitalized(spanishOrdinal(number, "masculine"))} período de sesiones`,
  programmeOfWeek: (number) => `Programa de trabajo de la ${spanishOrdinal(number, "feminine")} semana`,
  week: (number) => `${capitalized(spanishOrdinal(number, "feminine"))} semana`,

  item: (numbers) => `${numbers.length === 1 ? "Tema" : "Temas"} ${list(numbers.map(itemNumber))}`,
  itemNumber,
  kinds: {
    opening: "Apertura del período de sesiones",
    election: "Elección de la Mesa",
    "adoption-of-agenda": "Aprobación del programa",
    "organization-of-work": "Organización de los trabajos",
    "adoption-of-programme": "Aprobación del programa de trabajo",
    "general-statements": "Declaraciones generales",
    review: "Examen",
    discussion: "Debate",
    "interactive-dialogue": "Diálogo interactivo",
    "exchange-of-experience": "Intercambio de experiencias",
    "draft-recommendations": "Debate sobre los proyectos de recomendación",
    "adoption-of-recommendations": "Aprobación de las recomendaciones",
    "adoption-of-report": "Aprobación del informe",
    other: "Otros asuntos",
  },
  onDraftRecommendations: "Debate sobre los proyectos de recomendación relativos a:",
  continued: "(continuación)",

  nthMeeting: meetingInFigures,
  meeting: "Sesión",
  noMeeting: "No hay sesión",
  meetingType: meetingTypesWith({
    closed: "Sesión privada",
    informal: "Reunión oficiosa",
    closedInformal: "Reunión oficiosa privada",
    sideEvent: "Acto paralelo",
    closedSideEvent: "Acto paralelo privado",
    registration: "Inscripción",
  }),
  jointMeetingWith: "Sesión conjunta con",
  cancelled: "Cancelada",
  tentative: "Pendiente de confirmación",
  inParallel: "En paralelo",
  online: "En línea",
  webcast: "Transmisión por la Web",

  documents: "Documentos",
  orderOfTheDay: "Programa del día",
  publicMeeting: "Sesión pública",
  panellists: "Panelistas",

  movedFrom: (day, at) => {
    const words = hours(at).map(({ text }) => text);
    return `Prevista inicialmente para el ${weekdayAndDate(day).toLowerCase()}, ${words.join("")}`;
  },
  changesUnderlined: (revision) =>
    `Se subrayan los cambios introducidos desde ${revision === undefined ? "el documento anterior" : `la revisión ${revision}`}`,

  endNotStated: "hora de finalización no indicada",

  toBeConfirmed: "por confirmar",
  declined: "no participará",

  notice: {
    title: "Aviso a los panelistas",
    confirm: "Sírvase confirmar que hará uso de la palabra.",
    appearances: "Cuándo y dónde hará uso de la palabra",
    noAppearances: "No se le pide que haga uso de la palabra.",
    others: "Otros panelistas",
    changes: "Qué ha cambiado",
    noChanges: "Nada ha cambiado para usted.",
    newlyAsked: "Nueva intervención solicitada",
    noLongerAsked: "Intervención que ya no se solicita",
    formerRoom: "Sala anterior",
    othersAdded: "Panelistas añadidos",
    othersGone: "Panelistas que ya no harán uso de la palabra",
  },
};
