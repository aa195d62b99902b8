import type { Finding } from "./finding.ts";

/** What makes two findings the same: rule, code and subjects. Their sentence, cost and place in the file may differ. */
export function identityOf({ rule, code, subjects }: Pick<Finding, "rule" | "code" | "subjects">): string {
  return JSON.stringify([rule, code, ...subjects]);
}
