import { expect, test } from "vitest";
import type { Placement } from "../../src/check/constraint.ts";
import { violations } from "../../src/check/constraints/evaluate.ts";
import { placementOf } from "../../src/check/placement.ts";
import { violationDraft } from "../../src/check/violation-draft.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { activityIncomplete } from "../../src/rules/activity-incomplete.ts";
import { meeting, programme, sessionFile } from "../support/session-file.ts";

test("tells of a panellist placed apart from the activity, which no printed programme can do", () => {
  const session = sessionFrom(
    sessionFile({
      panellists: { cubias: { name: "Elizabeth Cubias" } },
      activities: [{ id: "migration", title: "Migration", panellists: ["cubias"] }],
      programme: programme([
        meeting("2010-10-18", "morning", [{ activity: "migration", title: "Migration", panellists: ["cubias"] }]),
      ]),
    }),
  );
  const printed = placementOf(session);
  const apart: Placement = {
    ...printed,
    parts: new Map([...printed.parts, ["appearance:cubias@migration", [{ slot: 1, minutes: 15, stated: false }]]]),
  };
  const drafts = [...activityIncomplete.constrain(session, {})].flatMap((constraint) =>
    violations(constraint, apart).map((violation) => violationDraft(session, constraint, violation)),
  );
  expect(drafts.map(({ code, data }) => activityIncomplete.message(code, data))).toEqual([
    'Unexpected appearance of Elizabeth Cubias in "Migration" on Monday, 18 October 2010, afternoon, expected it in a meeting with that activity',
  ]);
});
