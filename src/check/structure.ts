import type { Session } from "../model/session.ts";
import type { SpecOf } from "./constraint.ts";
import type { Appearance } from "./subjects.ts";
import { activitySubject, appearancesOf } from "./subjects.ts";

/** What an appearance in a declared activity is by its nature. */
export interface AppearanceStructure {
  readonly appearance: Appearance;
  /** It stands in exactly one slot; in at most one when the activity itself may be dropped. */
  readonly once: SpecOf<"count">;
  /** Its activity stands there too. */
  readonly within: SpecOf<"during">;
}

/** The constraints that always hold of the panellists listed on declared activities; the rule `activity-incomplete` yields them. */
export function appearanceStructure(session: Session): readonly AppearanceStructure[] {
  const slots = new Set(session.slots.keys());
  return appearancesOf(session)
    .filter(({ activity, panellist }) => activity.declared && activity.panellists.includes(panellist))
    .map((appearance) => ({
      appearance,
      once: {
        kind: "count",
        subjects: [appearance.subject],
        slots,
        least: appearance.activity.minutes?.least === 0 ? 0 : 1,
        most: 1,
      },
      within: { kind: "during", subject: appearance.subject, other: activitySubject(appearance.activity.id) },
    }));
}
