import type { Citation } from "./rule.ts";

/**
 * A citation for people, without its quote.
 *
 * @example
 * formatCitation({ document: "A/HRC/13/60", clause: "para. 104" }); // "A/HRC/13/60, para. 104"
 */
export function formatCitation({ document, clause }: Citation): string {
  return clause === undefined ? document : `${document}, ${clause}`;
}
