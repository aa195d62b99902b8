import type { Rule } from "../check/rule.ts";
import { activityIncomplete } from "./activity-incomplete.ts";
import { activityOrder } from "./activity-order.ts";
import { activityWindow } from "./activity-window.ts";
import { agendaItemUnscheduled } from "./agenda-item-unscheduled.ts";
import { agendaOrder } from "./agenda-order.ts";
import { continuationNotMarked } from "./continuation-not-marked.ts";
import { continuedWithoutFirstPart } from "./continued-without-first-part.ts";
import { discussionBeforeRecommendations } from "./discussion-before-recommendations.ts";
import { documentsSixWeeksAhead } from "./documents-six-weeks-ahead.ts";
import { emptyMeeting } from "./empty-meeting.ts";
import { entitlementExceeded } from "./entitlement-exceeded.ts";
import { immediatelyAfterWgepad } from "./immediately-after-wgepad.ts";
import { lastTwoWeeksOfOctober } from "./last-two-weeks-of-october.ts";
import { meetingNumberMismatch } from "./meeting-number-mismatch.ts";
import { meetingOutsideSession } from "./meeting-outside-session.ts";
import { meetingOverCapacity } from "./meeting-over-capacity.ts";
import { meetingWithoutService } from "./meeting-without-service.ts";
import { meetingsOverlap } from "./meetings-overlap.ts";
import { needlessWaiver } from "./needless-waiver.ts";
import { panellistDoubleBooked } from "./panellist-double-booked.ts";
import { panellistUnavailable } from "./panellist-unavailable.ts";
import { panellistUnconfirmed } from "./panellist-unconfirmed.ts";
import { procedureThreeMonthsAhead } from "./procedure-three-months-ahead.ts";
import { programmeAdoptedFirst } from "./programme-adopted-first.ts";
import { reportAdoptedLast } from "./report-adopted-last.ts";
import { reviewFirst } from "./review-first.ts";
import { roomDoubleBooked } from "./room-double-booked.ts";
import { themeScattered } from "./theme-scattered.ts";
import { threeThemes } from "./three-themes.ts";
import { timeAmbiguous } from "./time-ambiguous.ts";
import { timeDoesNotExist } from "./time-does-not-exist.ts";
import { titleVaries } from "./title-varies.ts";
import { weekdayMismatch } from "./weekday-mismatch.ts";

/** Every rule there is, in order of their ids. */
export const catalogue: readonly Rule[] = [
  activityIncomplete,
  activityOrder,
  activityWindow,
  agendaItemUnscheduled,
  agendaOrder,
  continuationNotMarked,
  continuedWithoutFirstPart,
  discussionBeforeRecommendations,
  documentsSixWeeksAhead,
  emptyMeeting,
  entitlementExceeded,
  immediatelyAfterWgepad,
  lastTwoWeeksOfOctober,
  meetingNumberMismatch,
  meetingOutsideSession,
  meetingOverCapacity,
  meetingWithoutService,
  meetingsOverlap,
  needlessWaiver,
  panellistDoubleBooked,
  panellistUnavailable,
  panellistUnconfirmed,
  procedureThreeMonthsAhead,
  programmeAdoptedFirst,
  reportAdoptedLast,
  reviewFirst,
  roomDoubleBooked,
  themeScattered,
  threeThemes,
  timeAmbiguous,
  timeDoesNotExist,
  titleVaries,
  weekdayMismatch,
];
