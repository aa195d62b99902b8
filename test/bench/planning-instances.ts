import { levels } from "../../src/check/level.ts";
import { withoutCycles } from "../../src/planner/order.ts";
import type { Problem, ProblemConstraint, Solution } from "../../src/planner/problem.ts";
import { randomFrom } from "../../src/planner/search/random.ts";
import { announcedFrom, keepAnnounced } from "./announced.ts";
import { plannedConstraints } from "./planned-constraints.ts";
import { plantProgramme } from "./planted-programme.ts";

/** What kind of planning problem is asked for. */
export interface InstanceOptions {
  readonly seed: number;
  readonly activities: number;
  /** Work for 95 % of the minutes there are, and not for 70 %. */
  readonly isTight: boolean;
  /** The first two slots of an announced programme are lost, and each change of it costs. */
  readonly isReplan: boolean;
}

/** A planning problem, and a programme that keeps all of its rules at the levels hard and medium. */
export interface Instance {
  readonly name: string;
  readonly problem: Problem;
  readonly planted: Solution;
  /** What was announced, when it is a new revision. */
  readonly announced?: Solution;
}

const slotCount = 20;
const capacity = 180;
const lost = 2;

/**
 * A session of 20 half-days as it might be asked for: its rules are drawn from a programme that is there first, so that each
 * problem has a solution.
 */
export function planningInstance({ seed, activities, isTight, isReplan }: InstanceOptions): Instance {
  const random = randomFrom(seed * 1000 + activities * 4 + (isTight ? 2 : 0) + (isReplan ? 1 : 0));
  const first = isReplan ? lost : 0;
  const slots = Array.from({ length: slotCount }, (_, index) => ({
    key: `2010-10-${String(4 + (index >> 1) + (index >= slotCount / 2 ? 2 : 0)).padStart(2, "0")}/${index % 2 === 0 ? "morning" : "afternoon"}`,
    served: index >= first,
    capacity,
    held: false,
  }));
  const planted = plantProgramme(random, { activities, first, slots: slotCount, capacity, load: isTight ? 0.95 : 0.7 });
  const announced = isReplan ? announcedFrom(random, planted, first, slotCount) : undefined;
  const shape = {
    grain: 15,
    slots,
    activities: planted.minutes.map((minutes, index) => ({ subject: `activity:a${index}`, minutes, rank: index })),
    appearances: planted.speakers.map(({ panellist, activity }) => ({
      subject: `appearance:p${panellist}@a${activity}`,
      activity,
    })),
    held: { parts: [], appearances: planted.speakers.map(() => -1) },
  };
  const all: readonly ProblemConstraint[] = [
    ...plannedConstraints(random, shape, planted, announced),
    ...(announced === undefined ? [] : keepAnnounced(shape, announced)),
  ];
  const heaviestFirst = all.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const { kept, leftOut } = withoutCycles(heaviestFirst, shape);
  return {
    name: `${isReplan ? "replan" : "plan"} ${activities} ${isTight ? "tight" : "loose"} #${seed}`,
    problem: { ...shape, constraints: kept, leftOut },
    planted: planted.solution,
    ...(announced === undefined ? {} : { announced }),
  };
}
