import { describe, expect, test } from "vitest";
import { explainPlacement } from "../../src/planner/explain/explain-placement.ts";
import type { ExplainedPlace } from "../../src/planner/explain/placement-explanation.ts";
import { placementToText } from "../../src/planner/explain/placement-text.ts";
import { programmeAsSolution } from "../../src/planner/standing.ts";
import { meeting, programme } from "../support/session-file.ts";
import { activity, plannedSession } from "./explain-session.ts";

/** Ada speaks in A, on Monday only; B comes after A; C fills Wednesday morning, which was held; D is in three parts. */
const planned = plannedSession(
  {
    rules: { preset: "logical" },
    session: {
      dates: { from: "2010-10-18", to: "2010-10-20" },
      hours: { morning: "10:00-13:00", afternoon: "15:00-16:30" },
    },
    panellists: { ada: { name: "Ada Byron", available: [{ date: "2010-10-18" }] } },
    activities: [
      activity("a", 60, { panellists: ["ada"] }),
      activity("b", 120, { after: ["a"] }),
      activity("c", 180),
      activity("d", 75, { parts: { most: 3 } }),
    ],
    programme: programme([
      meeting("2010-10-18", "morning", [{ activity: "a", minutes: 60, panellists: ["ada"] }]),
      meeting("2010-10-18", "afternoon", [{ activity: "d", minutes: 45 }]),
      meeting("2010-10-19", "morning", [{ activity: "b", minutes: 120 }]),
      meeting("2010-10-19", "afternoon", [{ activity: "d", minutes: 15 }]),
      meeting("2010-10-20", "morning", [{ activity: "c", minutes: 180 }]),
      meeting("2010-10-20", "afternoon", [{ activity: "d", minutes: 15 }]),
    ]),
  },
  { held: ["2010-10-20/morning"] },
);
const solution = programmeAsSolution(planned.session, planned.problem);
const placesOf = (subject: string): readonly ExplainedPlace[] =>
  explainPlacement(planned.problem, solution, subject, planned).places;
/** What each other slot would mean, in one line each: hard, medium, change and soft cost, and the rules broken. */
const lines = (place: ExplainedPlace | undefined): readonly string[] =>
  (place?.alternatives ?? []).map(({ slot, isLongEnough, change, breaks }) => {
    const price = `${change.hard}/${change.medium}/${change.change}/${change.soft}`;
    const broken = breaks.map(({ rule, amount }) => ` ${rule}+${amount}`).join("");
    return `${slot.id} ${isLongEnough ? "" : "too short "}${price}${broken}`;
  });

describe("why something stands where it stands", () => {
  test("a part takes the panellist along who speaks in it, and goes where both may be", () => {
    const [place, ...others] = placesOf("activity:a");
    expect(place).toMatchObject({ slot: { id: "2010-10-18/morning" }, minutes: 60, isHeld: false, free: 0 });
    expect(others).toEqual([]);
    expect(lines(place)).toEqual([
      "2010-10-18/afternoon 15/0/0/0 meeting-over-capacity+15",
      "2010-10-19/morning 1/0/0/0 panellist-unavailable+1",
      "2010-10-19/afternoon 2/0/0/0 activity-order+1 panellist-unavailable+1",
      "2010-10-20/afternoon 2/0/0/0 activity-order+1 panellist-unavailable+1",
    ]);
  });

  test("a part that only some slots have room for", () => {
    const [place] = placesOf("activity:b");
    expect(place?.free).toBe(1);
    expect(lines(place)).toEqual([
      "2010-10-18/morning 0/0/0/0",
      "2010-10-18/afternoon too short 75/0/0/0 meeting-over-capacity+75",
      "2010-10-19/afternoon too short 45/0/0/0 meeting-over-capacity+45",
      "2010-10-20/afternoon too short 45/0/0/0 meeting-over-capacity+45",
    ]);
  });

  test("an appearance does not leave its activity", () => {
    const [place] = placesOf("appearance:ada@a");
    expect(lines(place)).toEqual([
      "2010-10-18/afternoon 1/0/0/0 activity-incomplete+1",
      "2010-10-19/morning 2/0/0/0 activity-incomplete+1 panellist-unavailable+1",
      "2010-10-19/afternoon 2/0/0/0 activity-incomplete+1 panellist-unavailable+1",
      "2010-10-20/afternoon 2/0/0/0 activity-incomplete+1 panellist-unavailable+1",
    ]);
  });

  test("each part of an activity is told of, and may join another", () => {
    const places = placesOf("activity:d");
    expect(places.map(({ slot, minutes, free }) => `${slot.id} ${minutes} ${free}`)).toEqual([
      "2010-10-18/afternoon 45 4",
      "2010-10-19/afternoon 15 4",
      "2010-10-20/afternoon 15 4",
    ]);
  });

  test("what is held stays, and nothing else can go there", () => {
    expect(placesOf("activity:c")).toMatchObject([{ isHeld: true, alternatives: [], free: 0 }]);
    const everywhere = ["activity:a", "activity:b", "activity:d"].flatMap(placesOf);
    expect(everywhere.flatMap(lines).filter((line) => line.startsWith("2010-10-20/morning"))).toEqual([]);
  });

  test("what gets cheaper is told, too", () => {
    const crowded = {
      ...solution,
      parts: solution.parts.map((part) => (part.activity === 1 ? { ...part, slot: 1 } : part)),
    };
    const [place] = explainPlacement(planned.problem, crowded, "activity:b", planned).places;
    expect(place?.slot.id).toBe("2010-10-18/afternoon");
    expect(lines(place)).toEqual([
      "2010-10-18/morning -75/0/0/0",
      "2010-10-19/morning -75/0/0/0",
      "2010-10-19/afternoon too short -30/0/0/0",
      "2010-10-20/afternoon too short -30/0/0/0",
    ]);
  });

  test("something that stands nowhere has no places", () => {
    const nowhere = { ...solution, parts: solution.parts.filter(({ activity: index }) => index !== 1) };
    const explained = explainPlacement(planned.problem, nowhere, "activity:b", planned);
    expect(explained.places).toEqual([]);
    expect(placementToText(explained)).toBe('"B" stands nowhere.\n');
  });

  test("a subject that is none is refused", () => {
    expect(() => explainPlacement(planned.problem, solution, "activity:nobody", planned)).toThrow(
      new RangeError('Unexpected subject "activity:nobody", expected an activity or an appearance'),
    );
  });

  test("in words", () => {
    expect(placementToText(explainPlacement(planned.problem, solution, "activity:b", planned))).toBe(
      [
        '"B" stands on Tuesday, 19 October 2010, morning (3rd meeting), with 120 minutes. Of 4 other slots, 1 can have it without breaking anything.',
        "  Monday, 18 October 2010, morning (1st meeting): free",
        "  Monday, 18 October 2010, afternoon (2nd meeting): too short for it; hard +75",
        '    meeting-over-capacity: "B": at most 90 minutes in a meeting',
        "  Tuesday, 19 October 2010, afternoon (4th meeting): too short for it; hard +45",
        '    meeting-over-capacity: "B": at most 90 minutes in a meeting',
        "  Wednesday, 20 October 2010, afternoon (6th meeting): too short for it; hard +45",
        '    meeting-over-capacity: "B": at most 90 minutes in a meeting',
        "",
      ].join("\n"),
    );
  });
});
