import { en } from "../language/en.ts";
import type { PlainDate } from "../time/date.ts";
import { defineRule } from "./define-rule.ts";
import { describeDate } from "./describe.ts";

/** What a waiver accepts, as far as the file says it. */
interface Waived {
  readonly rule: string;
  readonly code?: string;
  readonly subjects?: readonly string[];
}

/**
 * A waiver that suppresses nothing is itself a finding.
 *
 * Its findings come from the engine, which alone knows what the waivers of a file have suppressed; none of them can be waived.
 */
export const needlessWaiver = defineRule({
  id: "needless-waiver",
  title: "A waiver accepts a finding that there is, and has not run out",
  force: "practice",
  source: { document: "practice", reading: "A waiver that outlives its reason hides the next finding" },
  messages: {
    unused: (data: Waived) => `Unexpected waiver of ${waived(data)} that matches no finding, expected none`,
    expired: (data: Waived & { readonly until: PlainDate; readonly firstDay: PlainDate }) =>
      `Unexpected waiver of ${waived(data)} until ${describeDate(data.until)}, expected one that lasts to the first day of the session, ${describeDate(data.firstDay)}`,
  },
  mends: {
    unused: () => "Remove the waiver, or correct its code and subjects",
    expired: () => "Remove the waiver, or decide again and give it a later day",
  },
});

function waived({ rule, code, subjects = [] }: Waived): string {
  const on = subjects.length === 0 ? "" : ` on ${en.list(subjects)}`;
  return `${rule}${code === undefined ? "" : ` (${code})`}${on}`;
}
