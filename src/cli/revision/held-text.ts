import { hanging, terminalText, wrapped } from "../../export/terminal-text.ts";
import { quantity } from "../../internal/quantity.ts";
import type { Session } from "../../model/session.ts";
import type { Amount, HeldAgainstPlanned } from "../../revision/held-against-planned.ts";
import { changeLines, type Style } from "./diff-text.ts";
import { documentName, revisionName } from "./told-document.ts";

const width = 80;

/** What was held of what was planned, in at most 80 columns. */
export function heldToText(session: Session, held: HeldAgainstPlanned, style: Style): string {
  const { planned, lost, unplanned, recorded, changes } = held;
  const source = session.data.asHeld?.source;
  const record = `${source === undefined ? "The record" : source} tells of ${quantity(recorded, "meeting")}; the others are taken to have been held as planned.`;
  const head = [
    ...hanging(terminalText(documentName(session)), 0, width).map((line) => style(line, "heading")),
    ...hanging(terminalText(`Held against ${revisionName(session)}`), 0, width),
  ];
  const figures = [
    `  planned  ${amountText(planned)}`,
    `  held     ${amountText(held.held)}${shareText(planned, held.held)}`,
    ...(lost.length === 0 ? [] : [`  lost     ${lost.length}`]),
    ...(unplanned.length === 0 ? [] : [`  besides  ${unplanned.length}, not planned`]),
  ];
  const sections = changes.length === 0 ? [] : [[style("Otherwise than planned", "heading"), ...changeLines(changes)]];
  const paragraphs = [head, figures, ...sections, wrapped(terminalText(record), width)];
  return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function amountText({ meetings, minutes }: Amount): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${quantity(meetings, "meeting")}, ${quantity(hours, "hour")}${rest === 0 ? "" : ` ${quantity(rest, "minute")}`}`;
}

/** A share of meetings and one of minutes, rounded down: only all of them are 100 %. */
function shareText(planned: Amount, held: Amount): string {
  const share = (part: number, whole: number): string =>
    whole === 0 ? "none" : `${Math.floor((100 * part) / whole)} %`;
  const [ofMeetings, ofMinutes] = [share(held.meetings, planned.meetings), share(held.minutes, planned.minutes)];
  return ofMeetings === ofMinutes ? ` (${ofMeetings})` : ` (${ofMeetings} of the meetings, ${ofMinutes} of the time)`;
}
