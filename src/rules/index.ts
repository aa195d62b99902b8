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
export { keepAnnounced } from "./keep-announced.ts";
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
export { unevenLoad } from "./uneven-load.ts";
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
export { carriedOverConclusions } from "./carried-over-conclusions.ts";
export { commonThemes } from "./common-themes.ts";
export { coordinationOnAgenda } from "./coordination-on-agenda.ts";
export { documentsSixWeeksAhead } from "./documents-six-weeks-ahead.ts";
export { immediatelyAfterWgepad } from "./immediately-after-wgepad.ts";
export { informationInDueTime } from "./information-in-due-time.ts";
export { lastDayParticipation } from "./last-day-participation.ts";
export { lastTwoWeeksOfOctober } from "./last-two-weeks-of-october.ts";
export { noOverlapWithMechanisms } from "./no-overlap-with-mechanisms.ts";
export { procedureThreeMonthsAhead } from "./procedure-three-months-ahead.ts";
export { recommendationsPerTheme } from "./recommendations-per-theme.ts";
export { reviewFirst } from "./review-first.ts";
export { shareExperience } from "./share-experience.ts";
export { specialRapporteurDialogue } from "./special-rapporteur-dialogue.ts";
export { stakeholdersNotified } from "./stakeholders-notified.ts";
export { themesChosenEarly } from "./themes-chosen-early.ts";
export { themesFromDurban } from "./themes-from-durban.ts";
export { threeThemes } from "./three-themes.ts";
export { treatyBodiesParticipation } from "./treaty-bodies-participation.ts";

// About the file itself
export { needlessWaiver } from "./needless-waiver.ts";
