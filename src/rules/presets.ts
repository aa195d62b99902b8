import type { Rule } from "../check/rule.ts";
import { activityIncomplete } from "./activity-incomplete.ts";
import { activityOrder } from "./activity-order.ts";
import { activityWindow } from "./activity-window.ts";
import { agendaItemUnscheduled } from "./agenda-item-unscheduled.ts";
import { agendaOrder } from "./agenda-order.ts";
import { carriedOverConclusions } from "./carried-over-conclusions.ts";
import { commonThemes } from "./common-themes.ts";
import { continuationNotMarked } from "./continuation-not-marked.ts";
import { continuedWithoutFirstPart } from "./continued-without-first-part.ts";
import { coordinationOnAgenda } from "./coordination-on-agenda.ts";
import { discussionBeforeRecommendations } from "./discussion-before-recommendations.ts";
import { documentsSixWeeksAhead } from "./documents-six-weeks-ahead.ts";
import { emptyMeeting } from "./empty-meeting.ts";
import { entitlementExceeded } from "./entitlement-exceeded.ts";
import { immediatelyAfterWgepad } from "./immediately-after-wgepad.ts";
import { informationInDueTime } from "./information-in-due-time.ts";
import { keepAnnounced } from "./keep-announced.ts";
import { lastDayParticipation } from "./last-day-participation.ts";
import { lastTwoWeeksOfOctober } from "./last-two-weeks-of-october.ts";
import { meetingNumberMismatch } from "./meeting-number-mismatch.ts";
import { meetingOutsideSession } from "./meeting-outside-session.ts";
import { meetingOverCapacity } from "./meeting-over-capacity.ts";
import { meetingWithoutService } from "./meeting-without-service.ts";
import { meetingsOverlap } from "./meetings-overlap.ts";
import { needlessWaiver } from "./needless-waiver.ts";
import { noOverlapWithMechanisms } from "./no-overlap-with-mechanisms.ts";
import { panellistDoubleBooked } from "./panellist-double-booked.ts";
import { panellistUnavailable } from "./panellist-unavailable.ts";
import { panellistUnconfirmed } from "./panellist-unconfirmed.ts";
import { procedureThreeMonthsAhead } from "./procedure-three-months-ahead.ts";
import { programmeAdoptedFirst } from "./programme-adopted-first.ts";
import { recommendationsPerTheme } from "./recommendations-per-theme.ts";
import { reportAdoptedLast } from "./report-adopted-last.ts";
import { reviewFirst } from "./review-first.ts";
import { roomDoubleBooked } from "./room-double-booked.ts";
import { shareExperience } from "./share-experience.ts";
import { specialRapporteurDialogue } from "./special-rapporteur-dialogue.ts";
import { stakeholdersNotified } from "./stakeholders-notified.ts";
import { themeScattered } from "./theme-scattered.ts";
import { themesChosenEarly } from "./themes-chosen-early.ts";
import { themesFromDurban } from "./themes-from-durban.ts";
import { threeThemes } from "./three-themes.ts";
import { timeAmbiguous } from "./time-ambiguous.ts";
import { timeDoesNotExist } from "./time-does-not-exist.ts";
import { titleVaries } from "./title-varies.ts";
import { treatyBodiesParticipation } from "./treaty-bodies-participation.ts";
import { unevenLoad } from "./uneven-load.ts";
import { weekdayMismatch } from "./weekday-mismatch.ts";

/** What cannot be otherwise: for any meeting, an order of the day or a high-level meeting included. */
const logical: readonly Rule[] = [
  meetingOutsideSession,
  meetingWithoutService,
  meetingsOverlap,
  meetingOverCapacity,
  roomDoubleBooked,
  panellistDoubleBooked,
  panellistUnavailable,
  activityIncomplete,
  activityOrder,
  activityWindow,
  weekdayMismatch,
  meetingNumberMismatch,
  timeDoesNotExist,
  timeAmbiguous,
  needlessWaiver,
];

/** Practice of intergovernmental committees and working groups, and what is logical. */
const un: readonly Rule[] = [
  ...logical,
  agendaItemUnscheduled,
  agendaOrder,
  continuationNotMarked,
  continuedWithoutFirstPart,
  discussionBeforeRecommendations,
  emptyMeeting,
  entitlementExceeded,
  panellistUnconfirmed,
  programmeAdoptedFirst,
  reportAdoptedLast,
  themeScattered,
  titleVaries,
  unevenLoad,
  keepAnnounced,
];

/** What the Intergovernmental Working Group on the Durban Declaration and Programme of Action decided, and what holds for others. */
const igwg: readonly Rule[] = [
  ...un,
  threeThemes,
  lastTwoWeeksOfOctober,
  immediatelyAfterWgepad,
  documentsSixWeeksAhead,
  procedureThreeMonthsAhead,
  reviewFirst,
  shareExperience,
  recommendationsPerTheme,
  treatyBodiesParticipation,
  coordinationOnAgenda,
  specialRapporteurDialogue,
  carriedOverConclusions,
  lastDayParticipation,
  commonThemes,
  noOverlapWithMechanisms,
  themesFromDurban,
  themesChosenEarly,
  stakeholdersNotified,
  informationInDueTime,
];

/** The rules that suit a kind of body, by the name that a session file asks for them. */
export const presets = { logical, un, igwg } as const;
