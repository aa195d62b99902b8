import type { Rule } from "../check/rule.ts";
import { activityIncomplete } from "./activity-incomplete.ts";
import { activityOrder } from "./activity-order.ts";
import { activityWindow } from "./activity-window.ts";
import { agendaOrder } from "./agenda-order.ts";
import { continuedWithoutFirstPart } from "./continued-without-first-part.ts";
import { discussionBeforeRecommendations } from "./discussion-before-recommendations.ts";
import { documentsSixWeeksAhead } from "./documents-six-weeks-ahead.ts";
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
import { procedureThreeMonthsAhead } from "./procedure-three-months-ahead.ts";
import { reportAdoptedLast } from "./report-adopted-last.ts";
import { reviewFirst } from "./review-first.ts";
import { roomDoubleBooked } from "./room-double-booked.ts";
import { threeThemes } from "./three-themes.ts";
import { timeAmbiguous } from "./time-ambiguous.ts";
import { timeDoesNotExist } from "./time-does-not-exist.ts";
import { weekdayMismatch } from "./weekday-mismatch.ts";

/** Every rule there is, in order of their ids. */
export const catalogue: readonly Rule[] = [
  activityIncomplete,
  activityOrder,
  activityWindow,
  agendaOrder,
  continuedWithoutFirstPart,
  discussionBeforeRecommendations,
  documentsSixWeeksAhead,
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
  procedureThreeMonthsAhead,
  reportAdoptedLast,
  reviewFirst,
  roomDoubleBooked,
  threeThemes,
  timeAmbiguous,
  timeDoesNotExist,
  weekdayMismatch,
];
