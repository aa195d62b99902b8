import { ProgrammeError } from "../internal/errors.ts";
import type { PlainDate } from "./date.ts";
import { RRule } from "./rrule.ts";

/** A list of numbers from 1, each counted from the end when negative. */
const numbers = (number: string) => new RegExp(`^[+-]?(?:${number})(?:,[+-]?(?:${number}))*$`);
const dayOfYear = "[1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6]";
const weekOfYear = "[1-9]|[1-4]\\d|5[0-3]";

/** The parts of a rule that say on which days of any year it falls, with what each may hold (RFC 5545, section 3.3.10). */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^YEARLY$/,
  BYMONTH: /^(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*$/,
  BYMONTHDAY: numbers("[1-9]|[12]\\d|3[01]"),
  BYYEARDAY: numbers(dayOfYear),
  BYDAY: new RegExp(`^D(?:,D)*$`.replaceAll("D", `(?:[+-]?(?:${weekOfYear}))?(?:MO|TU|WE|TH|FR|SA|SU)`)),
  BYSETPOS: numbers(dayOfYear),
};
