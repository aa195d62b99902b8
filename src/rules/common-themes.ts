import { defineRule } from "../check/define-rule.ts";
import { describeRelated } from "../check/describe-related.ts";
import { withoutAgenda } from "../check/not-judged.ts";
import { joinedSession } from "../check/sessions-in-role.ts";
import { compareText } from "../internal/compare-text.ts";
import { en } from "../language/en.ts";
import type { Session } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";

/** The two working groups deal with something that concerns both. */
export const commonThemes = defineRule({
  id: "common-themes",
  title: "The session has a theme in common with that of the Working Group of Experts on People of African Descent",
  force: "invites",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 105",
    quote:
      "invites the Chairpersons of the Intergovernmental Working Group … and the Working Group of Experts on People of African Descent to identify common themes for the respective sessions of both working groups",
    reading:
      "At least one. A theme is the same when an id or alias of it here is an id or alias of it there. Of several sessions (related ones with the role `wgepad`) the latest that starts on the first day of this one, or before, counts",
  },
  messages: {
    none: (d: { readonly own: readonly string[]; readonly with: string; readonly theirs: readonly string[] }) =>
      `Unexpected ${listed(d.own)}, nothing in common with the ${d.with}, expected at least one theme of both: its own are ${en.list(d.theirs)}`,
  },
  mends: {
    none: (d) =>
      `Agree on a theme with the Chair of the ${d.with}; where there is one by another name, list that name under \`aliases\``,
  },
  notJudged: (session) => withoutAgenda(session) ?? withoutTheirThemes(session),
  *check(session, report) {
    const joined = joinedSession(session, "wgepad");
    if (joined === undefined) return;
    const theirs = new Set(joined.themes.flatMap(namesOf));
    if (session.themes.some((theme) => namesOf(theme).some((name) => theirs.has(name)))) return;
    const other = `related:${joined.body}`;
    yield report("none", {
      subjects: ["session", other],
      related: [{ subject: other, note: "its themes", path: [...joined.path, "themes"] }],
      path: ["agenda"],
      on: "key",
      data: {
        own: session.themes.map(({ title }) => textIn(title, "en", session.language).text),
        with: describeRelated(session, joined),
        theirs: joined.themes.map(({ id }) => id).toSorted(compareText),
      },
    });
  },
});

function withoutTheirThemes(session: Session): string | undefined {
  const joined = joinedSession(session, "wgepad");
  if (joined === undefined) return "the file lists no session with the role wgepad that starts no later than this one";
  return joined.themes.length === 0 ? `the file lists no themes of the ${describeRelated(session, joined)}` : undefined;
}

function namesOf({ id, aliases }: { readonly id: string; readonly aliases: readonly string[] }): readonly string[] {
  return [id, ...aliases];
}

function listed(themes: readonly string[]): string {
  if (themes.length === 0) return "session without a theme";
  return `${themes.length === 1 ? "theme" : "themes"} ${en.list(themes)}`;
}
