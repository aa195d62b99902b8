import type { Level } from "../check/level.ts";
import { type JsonFinding, jsonFinding } from "../export/report-json.ts";
import type { Conflict } from "../planner/convene/conflict.ts";
import type { ProposedDates, YearDates } from "../planner/convene/convene.ts";

/** Name and version of the shape of `pow convene --json`. */
export const conveneFormat = "programme-of-work-convene/1";

/** What `pow convene` tells, as plain data. */
export interface JsonConvening {
  readonly format: typeof conveneFormat;
  readonly level: Level;
  readonly years: readonly JsonYear[];
}

type JsonDates = Omit<ProposedDates, "findings"> & { readonly findings: readonly JsonFinding[] };
type JsonYear = Omit<YearDates, "best" | "next" | "conflict"> & {
  readonly conflict?: Conflict;
  readonly best: readonly JsonDates[];
  readonly next: readonly JsonDates[];
};

/** The dates of some years with a stable order of keys, ready for `JSON.stringify`. */
export function conveneToJson(years: readonly YearDates[], level: Level): JsonConvening {
  return { format: conveneFormat, level, years: years.map(jsonYear) };
}

function jsonYear({ year, found, tried, conflict, best, next, ...rest }: YearDates): JsonYear {
  return {
    year,
    found,
    tried,
    ...(conflict === undefined ? {} : { conflict }),
    best: best.map(jsonDates),
    next: next.map(jsonDates),
    ...rest,
  };
}

function jsonDates({ dates, score, findings, unjudged, workingDays, lost, deadlines }: ProposedDates): JsonDates {
  return { dates, score, findings: findings.map(jsonFinding), unjudged, workingDays, lost, deadlines };
}
