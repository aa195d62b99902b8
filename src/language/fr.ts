import type { CalendarDay, Catalogue, DayHours, HoursPiece } from "./catalogue.ts";
import { frenchOrdinal, frenchOrdinalFigure } from "./french-ordinal.ts";
import { capitalized, listWith, meetingTypesWith, numberWith } from "./wording-parts.ts";

const months = [
  ...(["janvier", "février", "mars", "avril", "mai", "juin"] as const),
  ...(["juillet", "août", "septembre", "octobre", "novembre", "décembre"] as const),
] as const;
const weekdays = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"] as const;

const dayOfMonth = ({ day }: CalendarDay): string => (day === 1 ? "1er" : String(day));
const dayAndMonth = (day: CalendarDay): string => `${dayOfMonth(day)} ${months[day.month - 1] ?? ""}`;
const date = (day: CalendarDay): string => `${dayAndMonth(day)} ${day.year}`;
const weekdayAndDate = (day: CalendarDay): string => `${weekdays[day.weekday - 1] ?? ""} ${date(day)}`;
const list = listWith(", ", " et ");
const itemNumber = numberWith((item, letter) => `${item} ${letter})`);
const time = (minutes: number): HoursPiece => {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  if (minute > 0) return { text: `${hour}\u00A0h\u00A0${String(minute).padStart(2, "0")}`, minutes };
  return { text: `${hour}\u00A0${hour < 2 ? "heure" : "heures"}`, minutes };
};
const hours = ({ from, to, open }: DayHours): readonly HoursPiece[] => {
  if (to === undefined) return [{ text: "à partir de " }, time(from)];
  return [time(from), { text: " à " }, time(to), ...(open ? [{ text: " ou plus tard si nécessaire" }] : [])];
};

/** French, as in the documents of the United Nations. */
export const fr: Catalogue = {
  language: "fr",
  direction: "ltr",

  months,
  weekdays,
  date,
  weekdayAndDate,
  dayAndMonth,
  dateRange: (from, to) => {
    if (from.year !== to.year) return `${date(from)}-${date(to)}`;
    if (from.month !== to.month) return `${dayAndMonth(from)}-${date(to)}`;
    return from.day === to.day ? date(from) : `${dayOfMonth(from)}-${date(to)}`;
  },
  hours,

  columnHeads: { time: "Heure", day: "Jour" },
  partsOfDay: { morning: "Matin", lunchtime: "Mi-journée", afternoon: "Après-midi", evening: "Soir" },
  // The blank before the colon does not break.
  introduce: (word) => `${word}\u00A0:`,
  list,
  comma: ", ",
  semicolon: "\u00A0; ",
  space: " ",

  programmeOfWork: {
    draft: "Projet de programme de travail",
    provisional: "Programme de travail provisoire",
    adopted: "Programme de travail",
  },
  status: { draft: "Projet", provisional: "Provisoire", asHeld: "Séances tenues" },
  adopted: ({ meeting, on }) => {
    const at = meeting === undefined ? "" : ` à la ${frenchOrdinalFigure(meeting)} séance`;
    return `Adopté${at}${on === undefined ? "" : `${at === "" ? "" : ","} le ${date(on)}`}`;
  },
  revision: (number) => `Révision ${number}`,
  issued: (day) => `Publié le ${date(day)}`,
  session: (number) => `${capitalized(frenchOrdinal(number))} session`,
  programmeOfWeek: (number) => `Programme de travail de la ${frenchOrdinal(number)} semaine`,
  week: (number) => `${capitalized(frenchOrdinal(number))} semaine`,

  item: (numbers) => `${numbers.length === 1 ? "Point" : "Points"} ${list(numbers.map(itemNumber))}`,
  itemNumber,
  kinds: {
    opening: "Ouverture de la session",
    election: "Élection du Bureau",
    "adoption-of-agenda": "Adoption de l’ordre du jour",
    "organization-of-work": "Organisation des travaux",
    "adoption-of-programme": "Adoption du programme de travail",
    "general-statements": "Déclarations générales",
    review: "Examen",
    discussion: "Débat",
    "interactive-dialogue": "Dialogue interactif",
    "exchange-of-experience": "Échange de données d’expérience",
    "draft-recommendations": "Débat sur les projets de recommandation",
    "adoption-of-recommendations": "Adoption des recommandations",
    "adoption-of-report": "Adoption du rapport",
    other: "Questions diverses",
  },
  onDraftRecommendations: "Débat sur les projets de recommandation concernant\u00A0:",
  continued: "(suite)",

  nthMeeting: (number) => `${frenchOrdinalFigure(number)} séance`,
  meeting: "Séance",
  noMeeting: "Pas de séance",
  meetingType: meetingTypesWith({
    closed: "Séance privée",
    informal: "Réunion informelle",
    closedInformal: "Réunion informelle privée",
    sideEvent: "Manifestation parallèle",
    closedSideEvent: "Manifestation parallèle privée",
    registration: "Inscription",
  }),
  jointMeetingWith: "Séance commune avec",
  cancelled: "Annulée",
  tentative: "Sous réserve de confirmation",
  inParallel: "En parallèle",
  online: "En ligne",
  webcast: "Diffusion sur le Web",

  documents: "Documents",
  orderOfTheDay: "Programme de la journée",
  publicMeeting: "Séance publique",
  panellists: "Intervenants",

  movedFrom: (day, at) => {
    const words = hours(at).map(({ text }) => text);
    return `Initialement prévue le ${weekdayAndDate(day).toLowerCase()}, ${words.join("")}`;
  },
  changesUnderlined: (revision) =>
    `Les modifications apportées depuis ${revision === undefined ? "le document précédent" : `la révision ${revision}`} sont soulignées`,

  endNotStated: "heure de fin non précisée",

  toBeConfirmed: "à confirmer",
  declined: "ne participera pas",

  notice: {
    title: "Avis aux intervenants",
    confirm: "Veuillez confirmer que vous prendrez la parole.",
    appearances: "Vos interventions\u00A0: quand et où",
    noAppearances: "Il ne vous est pas demandé d’intervenir.",
    others: "Autres intervenants",
    changes: "Ce qui a changé",
    noChanges: "Rien n’a changé pour vous.",
    newlyAsked: "Nouvelle intervention demandée",
    noLongerAsked: "Intervention qui n’est plus demandée",
    formerRoom: "Salle précédente",
    othersAdded: "Intervenants ajoutés",
    othersGone: "Intervenants qui ne prendront plus la parole",
  },
};
