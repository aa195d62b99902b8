/**
 * The rules themselves, by name, and the presets that a session file chooses from.
 *
 * @packageDocumentation
 */

// All of them
export { catalogue } from "./catalogue.ts";
export { presets } from "./presets.ts";

// What cannot be otherwise
export { activityIncomplete } from "./activity-incomplete.ts";
export { activityOrder } from "./activity-order.ts";
export { activityWindow } from "./activity-window.ts";
export { meetingNumberMismatch } from "./meeting-number-mismatch.ts";
export { meetingOutsideSession } from "./meeting-outside-session.ts";
export { meetingOverCapacity } from "./meeting-over-capacity.ts";
export { meetingWithoutService } from "./meeting-without-service.ts";
export { meetingsOverlap } from "./meetings-overlap.ts";
export { panellistDoubleBooked } from "./panellist-double-booked.ts";
export { panellistUnavailable } from "./panellist-unavailable.ts";
export { roomDoubleBooked } from "./room-double-booked.ts";
export { timeAmbiguous } from "./time-ambiguous.ts";
export { timeDoesNotExist } from "./time-does-not-exist.ts";
export { weekdayMismatch } from "./weekday-mismatch.ts";

// Practice of intergovernmental meetings
export { agendaItemUnscheduled } from "./agenda-item-unscheduled.ts";
export { agendaOrder } from "./agenda-order.ts";
export { continuationNotMarked } from "./continuation-not-marked.ts";
export { continuedWithoutFirstPart } from "./continued-without-first-part.ts";
export { discussionBeforeRecommendations } from "./discussion-before-recommendations.ts";
export { emptyMeeting } from "./empty-meeting.ts";
export { entitlementExceeded } from "./entitlement-exceeded.ts";
export { panellistUnconfirmed } from "./panellist-unconfirmed.ts";
export { programmeAdoptedFirst } from "./programme-adopted-first.ts";
export { reportAdoptedLast } from "./report-adopted-last.ts";
export { themeScattered } from "./theme-scattered.ts";
export { titleVaries } from "./title-varies.ts";

// Decisions of the Intergovernmental Working Group, A/HRC/13/60
export { documentsSixWeeksAhead } from "./documents-six-weeks-ahead.ts";
export { immediatelyAfterWgepad } from "./immediately-after-wgepad.ts";
export { lastTwoWeeksOfOctober } from "./last-two-weeks-of-october.ts";
export { procedureThreeMonthsAhead } from "./procedure-three-months-ahead.ts";
export { reviewFirst } from "./review-first.ts";
export { threeThemes } from "./three-themes.ts";

// About the file itself
export { needlessWaiver } from "./needless-waiver.ts";
