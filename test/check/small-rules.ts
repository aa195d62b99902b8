import type { PlaceWords } from "../../src/check/constraint.ts";
import { defineRule } from "../../src/check/define-rule.ts";
import type { BoundRule, Rule } from "../../src/check/rule.ts";
import { activitySubject, appearancesOf } from "../../src/check/subjects.ts";
import type { Session } from "../../src/model/session.ts";

/** Rules as the engine's tests need them: one or two kinds of constraint each, and one about facts. */

const allOf = (session: Session): readonly string[] => session.activities.map(({ id }) => activitySubject(id));
const practice = { document: "practice" };

/** About facts: no meeting in the afternoon; a Friday afternoon is a code of its own. */
export const noAfternoons = defineRule({
  id: "no-afternoons",
  title: "Nobody meets in the afternoon",
  force: "decides",
  source: { document: "A/1", clause: "para. 1" },
  codeLevels: { friday: "soft" },
  messages: {
    afternoon: ({ date }: { readonly date: string }) => `Unexpected afternoon of ${date}, expected none`,
    friday: ({ date }: { readonly date: string }) => `Unexpected Friday afternoon of ${date}, expected none`,
  },
  mends: { friday: () => "Go home" },
  notJudged: ({ meetings }) => (meetings.length === 0 ? "the file has no meetings" : undefined),
  *check(session, report) {
    for (const { id, on, path } of session.meetings.filter(({ part }) => part === "afternoon")) {
      const code = on === "2009-10-09" ? "friday" : "afternoon";
      yield report(code, { subjects: [`meeting:${id}`], path: [...path, "part"], data: { date: on } });
    }
  },
});

/** `allowed-slots`: all activities in the first slots. */
export const early = defineRule({
  id: "early",
  title: "Everything is in the first slots",
  force: "logical",
  source: practice,
  parameters: { slots: { type: "integer", default: 2, least: 0, most: 99, asks: "How many slots there are" } },
  messages: { late: ({ subject, slot }: PlaceWords) => `Unexpected ${subject} on ${slot}, expected it earlier` },
  *constrain(session, constraint, { slots }) {
    yield constraint("late", {
      kind: "allowed-slots",
      subjects: allOf(session),
      slots: new Set(Array(slots).keys()),
      cost: 2,
    });
  },
});

/** `capacity` and `spread`: at most so many activities a meeting, and no idle slot. */
export const even = defineRule({
  id: "even",
  title: "Work is spread evenly",
  force: "practice",
  source: practice,
  messages: {
    crowded: ({ amount, slot }: PlaceWords) => `Unexpected ${amount} more activities on ${slot}, expected one`,
    idle: ({ slot }: PlaceWords) => `Unexpected idle slot, ${slot}, expected none`,
  },
  *constrain(session, constraint) {
    const limits = new Map(session.slots.map(({ index }) => [index, 1]));
    yield constraint("crowded", { kind: "capacity", subjects: allOf(session), limits, unit: "parts" });
    yield constraint("idle", { kind: "spread", subjects: allOf(session) });
  },
});

/** `precedence`: discussion before recommendations. */
export const talkFirst = defineRule({
  id: "talk-first",
  title: "Discussion comes before recommendations",
  force: "decides",
  source: practice,
  messages: {
    early: ({ subject, slot, other, otherSlot }: PlaceWords) =>
      `Unexpected ${subject} on ${slot}, expected it after ${other} on ${otherSlot}`,
  },
  *constrain(session, constraint) {
    const ofKind = (kind: string): readonly string[] =>
      session.activities.filter((activity) => activity.kind === kind).map(({ id }) => activitySubject(id));
    yield constraint("early", {
      kind: "precedence",
      before: ofKind("discussion"),
      after: ofKind("draft-recommendations"),
      from: "end",
      lag: 0,
    });
  },
});

/** `count`, `during`: a person speaks once, where the activity is. */
export const speakOnce = defineRule({
  id: "speak-once",
  title: "A person speaks once",
  force: "logical",
  source: practice,
  messages: {
    never: ({ subject }: PlaceWords) => `Unexpected absence of ${subject}, expected one appearance`,
    again: ({ subject, slot, otherSlot }: PlaceWords) =>
      `Unexpected ${subject} on ${slot}, expected nothing after ${otherSlot}`,
  },
  *constrain(session, constraint) {
    const slots = new Set(session.slots.keys());
    for (const { subject } of appearancesOf(session)) {
      yield constraint("never", {
        kind: "count",
        subjects: [subject],
        slots,
        least: 1,
        level: "soft",
      });
      yield constraint("again", { kind: "count", subjects: [subject], slots, most: 1 });
    }
  },
});

/** `duration` and `part-minutes`: declared activities have an hour, in parts of half an hour or more. */
export const hourLong = defineRule({
  id: "hour-long",
  title: "An activity has an hour",
  force: "logical",
  source: practice,
  messages: {
    short: ({ subject, amount }: PlaceWords) => `Unexpected ${subject} short of ${amount} minutes, expected an hour`,
    scrap: ({ subject, slot }: PlaceWords) => `Unexpected scrap of ${subject} on ${slot}, expected half an hour`,
  },
  *constrain(session, constraint) {
    for (const { id } of session.activities.filter(({ declared }) => declared)) {
      yield constraint("short", { kind: "duration", subject: activitySubject(id), least: 60 });
      yield constraint("scrap", { kind: "part-minutes", subject: activitySubject(id), least: 30 });
    }
  },
});

/** A rule with its defaults, as a file applies it that says nothing of it. */
export function bound(rule: Rule, own: Partial<Omit<BoundRule, "rule">> = {}): BoundRule {
  const params = Object.fromEntries(Object.entries(rule.parameters).map(([name, spec]) => [name, spec.default]));
  return { rule, level: rule.level, levelSet: own.level !== undefined, params, ...own };
}
