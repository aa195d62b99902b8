import { formatCitation } from "../../../check/format-citation.ts";
import type { Asked, ToldReason } from "../explanation.ts";
import { askedText, slotsText } from "./asked-text.ts";

/** The rule of a reason with its source, and what it asks; no rule asks for what is held. */
export function ruleText({ kind, rule, title, force, source }: ToldReason): string {
  const words = source === undefined || force === undefined ? "" : ` (${force}; ${sourceText(source)})`;
  return kind === "held" ? title : `${rule}${words}: ${title}`;
}

/** What a reason asks of its subjects in particular; nothing for what is held. */
export function reasonText({ kind, asks }: ToldReason): string {
  return [...new Set(asks.map((asked) => (kind === "slot" ? slotText(asked) : askedText(asked))))].join("; ");
}

function sourceText(source: NonNullable<ToldReason["source"]>): string {
  if (source.document === "logic") return "a matter of logic";
  return source.document === "practice" ? "established practice" : formatCitation(source);
}

function slotText(asked: Asked): string {
  const reason = "reason" in asked.data && typeof asked.data.reason === "string" ? `: ${asked.data.reason}` : "";
  return asked.kind === "allowed-slots" ? `no meeting on ${slotsText(asked.shut)}${reason}` : askedText(asked);
}
