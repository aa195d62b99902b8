import type { Problem, ProblemConstraint, Solution } from "../../src/planner/problem.ts";
import type { Random } from "../../src/planner/search/random.ts";
import type { PlantedProgramme } from "./planted-programme.ts";

/** What was announced: the planted programme with two free slots in between and the first slots in use. */
export function announcedFrom(
  random: Random,
  { solution }: PlantedProgramme,
  first: number,
  slotCount: number,
): Solution {
  const cuts = Array.from({ length: first }, () => first + 3 + random.below(slotCount - first - 4));
  const earlier = (slot: number): number => slot - cuts.filter((cut) => slot < cut).length;
  return {
    parts: solution.parts.map((part) => ({ ...part, slot: earlier(part.slot) })),
    appearances: solution.appearances.map(earlier),
  };
}

const weightOfAppearance = 10;

const distances = [
  { code: "moved", cost: 1, slotsAside: 1 },
  { code: "other-day", cost: 2, slotsAside: 2 },
  { code: "other-week", cost: 2, slotsAside: 10 },
] as const;

/** What a change of the announced programme costs: 1 in another slot, 3 on another day, 5 in another week, ten times that for a panellist. */
export function keepAnnounced(
  { slots, activities, appearances }: Pick<Problem, "slots" | "activities" | "appearances">,
  announced: Solution,
): readonly ProblemConstraint[] {
  const standing = [...activities, ...appearances].map((_, subject) =>
    subject < activities.length
      ? announced.parts.filter(({ activity }) => activity === subject).map(({ slot }) => slot)
      : [announced.appearances[subject - activities.length] ?? -1],
  );
  return standing.flatMap((own, subject) =>
    distances.map(({ code, cost, slotsAside }): ProblemConstraint => {
      const reached = new Set(own.map((slot) => Math.floor(slot / slotsAside)));
      return {
        kind: "allowed-slots",
        subjects: [subject],
        slots: [...slots.keys()].filter((slot) => reached.has(Math.floor(slot / slotsAside))),
        rule: "keep-announced",
        code,
        level: "change",
        cost: subject < activities.length ? cost : cost * weightOfAppearance,
        data: {},
      };
    }),
  );
}
