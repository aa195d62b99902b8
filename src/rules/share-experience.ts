import { defineRule } from "../check/define-rule.ts";
import { describeActivity } from "../check/describe.ts";
import { onlyAnExcerpt, withoutActivities } from "../check/not-judged.ts";
import { ownActivities, ownEntries } from "../check/own-activities.ts";
import { whereMissing } from "../check/where-missing.ts";
import { compareText } from "../internal/compare-text.ts";
import { quantity } from "../internal/quantity.ts";
import { en } from "../language/en.ts";
import type { Activity } from "../model/activity.ts";
import type { Session } from "../model/session.ts";

/** A session has time in which its participants share their experience. */
export const shareExperience = defineRule({
  id: "share-experience",
  title: "The session has sufficient time in which Member States and other stakeholders share their experience",
  force: "decides",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 94",
    quote:
      "decides to allocate sufficient time in its upcoming sessions … for Member States and other stakeholders, including regional organizations, civil society, national human rights institutions and indigenous peoples, to share their experience, including on good practices",
    reading:
      "Sufficient is a meeting of three hours, or as much in parts; another reading is a parameter. The time of an activity is what its entries state, when all of them do; else the least that the activity itself states. Where neither is stated, as in a printed programme, the time is not judged",
  },
  parameters: {
    minutes: {
      type: "integer",
      default: 180,
      least: 0,
      most: 10_000,
      asks: "Fewest minutes of all activities of the kind exchange-of-experience together; 0 asks for an activity of any length",
    },
  },
  messages: {
    missing: (d: { readonly least: number }) =>
      `Unexpected programme without an exchange of experience, expected ${d.least === 0 ? "one" : `at least ${quantity(d.least, "minute")} of it`}`,
    "too-short": (d: { readonly activities: readonly string[]; readonly minutes: number; readonly least: number }) =>
      `Unexpected ${quantity(d.minutes, "minute")} to share experience in ${en.list(d.activities)}, expected at least ${d.least}`,
  },
  mends: {
    missing: () => "Add an entry, or an activity, of the kind exchange-of-experience",
    "too-short": (d) => `Give it ${quantity(d.least - d.minutes, "minute")} more`,
  },
  notJudged: (session) => withoutActivities(session) ?? onlyAnExcerpt(session),
  *check(session, report, { minutes: least }) {
    const exchanges = ownActivities(session)
      .filter(({ kind }) => kind === "exchange-of-experience")
      .toSorted((a, b) => compareText(a.id, b.id));
    const [first] = exchanges;
    if (first === undefined) {
      yield report("missing", { subjects: ["session"], ...whereMissing(session), data: { least } });
      return;
    }
    const times = exchanges.map((activity) => minutesOf(session, activity));
    if (times.includes(undefined)) return;
    const minutes = times.reduce<number>((sum, time = 0) => sum + time, 0);
    if (minutes >= least) return;
    yield report("too-short", {
      subjects: exchanges.map(({ id }) => `activity:${id}`),
      path: first.path,
      data: { activities: exchanges.map((activity) => describeActivity(session, activity)), minutes, least },
    });
  },
});

/** The minutes that the entries of an activity state, when all of them do; else the least that the activity itself states. */
function minutesOf(session: Session, activity: Activity): number | undefined {
  const times = ownEntries(session, activity).map(({ minutes }) => minutes);
  return times.length === 0 || times.includes(undefined)
    ? activity.minutes?.least
    : times.reduce<number>((sum, time = 0) => sum + time, 0);
}
