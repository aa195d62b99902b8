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

/** Every rule there is, in order of their ids. */
export const catalogue: readonly Rule[] = [
  activityIncomplete,
  activityOrder,
  activityWindow,
  agendaItemUnscheduled,
  agendaOrder,
  carriedOverConclusions,
  commonThemes,
  continuationNotMarked,
  continuedWithoutFirstPart,
  coordinationOnAgenda,
  discussionBeforeRecommendations,
  documentsSixWeeksAhead,
  emptyMeeting,
  entitlementExceeded,
  immediatelyAfterWgepad,
  informationInDueTime,
  keepAnnounced,
  lastDayParticipation,
  lastTwoWeeksOfOctober,
  meetingNumberMismatch,
  meetingOutsideSession,
  meetingOverCapacity,
  meetingWithoutService,
  meetingsOverlap,
  needlessWaiver,
  noOverlapWithMechanisms,
  panellistDoubleBooked,
  panellistUnavailable,
  panellistUnconfirmed,
  procedureThreeMonthsAhead,
  programmeAdoptedFirst,
  recommendationsPerTheme,
  reportAdoptedLast,
  reviewFirst,
  roomDoubleBooked,
  shareExperience,
  specialRapporteurDialogue,
  stakeholdersNotified,
  themeScattered,
  themesChosenEarly,
  themesFromDurban,
  threeThemes,
  timeAmbiguous,
  timeDoesNotExist,
  titleVaries,
  treatyBodiesParticipation,
  unevenLoad,
  weekdayMismatch,
];
