import type { Problem, ProblemConstraint } from "./problem.ts";

/** Which activities stand before which in one meeting: for each activity, the ones that come after it. */
export type Followers = ReadonlyMap<number, ReadonlySet<number>>;

type Ordering = Pick<Problem, "activities" | "appearances" | "constraints">;

const kept = new WeakMap<Ordering, Followers>();

/**
 * The order that precedences ask for inside a meeting; those with a lag never share one.
 *
 * Every activity of `before` comes before every one of `after`, the first or the last part of it alike: in one meeting nothing else
 * would keep the precedence for sure.
 */
export function followersIn(problem: Ordering): Followers {
  const found = kept.get(problem);
  if (found) return found;
  const followers = new Map<number, Set<number>>();
  for (const constraint of problem.constraints) addEdges(followers, edgesOf(constraint, problem));
  kept.set(problem, followers);
  return followers;
}

/**
 * Activities of one meeting in the order in which they are taken up: that of the precedences, and of the ranks where these are
 * silent.
 *
 * @param activities indices
 */
export function orderInMeeting(problem: Ordering, activities: readonly number[]): readonly number[] {
  const followers = followersIn(problem);
  const rankOf = (activity: number): number => problem.activities[activity]?.rank ?? 0;
  const waiting = [...activities].sort((a, b) => rankOf(a) - rankOf(b));
  const ordered: number[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((activity) =>
      waiting.every((other) => other === activity || !followers.get(other)?.has(activity)),
    );
    ordered.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return ordered;
}

/**
 * Splits precedences into those that some order in a meeting can keep together, the heavier levels first, and those left out.
 *
 * @param constraints of all kinds, the heavier levels first
 */
export function withoutCycles(
  constraints: readonly ProblemConstraint[],
  problem: Pick<Problem, "activities" | "appearances">,
): { readonly kept: readonly ProblemConstraint[]; readonly leftOut: readonly ProblemConstraint[] } {
  const followers = new Map<number, Set<number>>();
  const keeps: ProblemConstraint[] = [];
  const leftOut: ProblemConstraint[] = [];
  for (const constraint of constraints) {
    const edges = edgesOf(constraint, problem);
    if (edges !== undefined && closesCycle(followers, edges)) {
      leftOut.push(constraint);
      continue;
    }
    addEdges(followers, edges);
    keeps.push(constraint);
  }
  return { kept: keeps, leftOut };
}

interface Edges {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The activities that a precedence orders inside a meeting; one that stands on both sides cannot come before itself. */
function edgesOf(
  constraint: ProblemConstraint,
  { activities, appearances }: Pick<Problem, "activities" | "appearances">,
): Edges | undefined {
  if (constraint.kind !== "precedence" || constraint.lag > 0) return undefined;
  const activityOf = (subject: number): number =>
    subject < activities.length ? subject : (appearances[subject - activities.length]?.activity ?? -1);
  return {
    from: [...new Set(constraint.before.map(activityOf))],
    to: [...new Set(constraint.after.map(activityOf))],
  };
}

function addEdges(followers: Map<number, Set<number>>, edges: Edges | undefined): void {
  for (const from of edges?.from ?? []) {
    const after = followers.get(from) ?? new Set();
    followers.set(from, after);
    for (const to of edges?.to ?? []) if (to !== from) after.add(to);
  }
}

/** Tells whether some activity of `from` already comes after one of `to`, directly or not, or two stand on both sides. */
function closesCycle(followers: Followers, { from, to }: Edges): boolean {
  const targets = new Set(from);
  if (to.filter((activity) => targets.has(activity)).length > 1) return true;
  const seen = new Set(to);
  const open = [...to];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const follower of followers.get(next) ?? []) {
      if (targets.has(follower)) return true;
      if (seen.has(follower)) continue;
      seen.add(follower);
      open.push(follower);
    }
  }
  return false;
}
