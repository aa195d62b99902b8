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
];

/** The rules that suit a kind of body, by the name that a session file asks for them. */
export const presets = { logical, un, igwg } as const;
