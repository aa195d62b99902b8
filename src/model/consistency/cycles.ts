import { namedList } from "../describe-value.ts";
import type { Problem } from "../problem.ts";
import type { Found, PartialFile } from "./partial-file.ts";
import { members } from "./partial-file.ts";

/** The most activities of a cycle that a message names. */
const mostNamed = 12;

/**
 * Activities that wait for each other through `after`; each stands in one of the cycles told.
 *
 * First what waits for nothing is taken away, again and again (A. B. Kahn, "Topological sorting of large networks", 1962). Each
 * activity left waits for one that is left, so a walk along these comes back to where it has been.
 */
export function* cycles(file: PartialFile): Iterable<Problem> {
  const activities = new Map(
    members(file.activities, ["activities"]).flatMap(({ value, path }) =>
      value.id === undefined ? [] : [[value.id, { value, path }] as const],
    ),
  );
  const waits = new Map(
    [...activities].map(([id, activity]) => [id, befores(activity).filter((before) => activities.has(before))]),
  );
  takeAwayWhatCanStart(waits);

  const walked = new Set<string>();
  for (const start of waits.keys()) {
    const walk = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      walk.add(at);
      at = waits.get(at)?.find((before) => waits.has(before));
    }
    if (at === undefined || !walk.has(at)) continue;
    const order = [...walk];
    const cycle = order.slice(order.indexOf(at));
    yield {
      code: "cycle",
      message: `Unexpected cycle of \`after\`: ${written(cycle)}, expected activities that can follow one another`,
      path: [...(activities.get(at)?.path ?? []), "after"],
    };
  }
}

function befores({
  value,
  path,
}: Found<{ readonly after?: readonly (string | undefined)[] | undefined }>): readonly string[] {
  return members(value.after, path).map((before) => before.value);
}

function takeAwayWhatCanStart(waits: Map<string, readonly string[]>): void {
  const followers = new Map<string, string[]>(Array.from(waits.keys(), (id) => [id, []]));
  const open = new Map<string, number>();
  for (const [id, before] of waits) {
    open.set(id, before.length);
    for (const name of before) followers.get(name)?.push(id);
  }
  const ready = [...open].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    waits.delete(id);
    for (const follower of followers.get(id) ?? []) {
      const left = (open.get(follower) ?? 0) - 1;
      open.set(follower, left);
      if (left === 0) ready.push(follower);
    }
  }
}

/** The cycle with its first activity again at the end; the middle of a long one is left out. */
function written(cycle: readonly string[]): string {
  const shown = cycle.length > mostNamed ? [...cycle.slice(0, mostNamed - 1), "…"] : cycle;
  return `${namedList(shown)}, ${namedList(cycle.slice(0, 1))} again`.replaceAll("`, `", "` after `");
}
