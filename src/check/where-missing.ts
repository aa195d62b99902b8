import type { Session } from "../model/session.ts";
import type { Draft } from "./rule.ts";

/** Where an entry or activity that a session lacks would stand: among the meetings, without a programme among the activities. */
export function whereMissing({ programme }: Session): Pick<Draft, "path" | "on"> {
  return { path: programme === undefined ? ["activities"] : ["programme", "meetings"], on: "key" };
}
