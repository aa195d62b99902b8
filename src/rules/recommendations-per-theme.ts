import { defineRule } from "../check/define-rule.ts";
import { onlyAnExcerpt, withoutActivities, withoutAgenda } from "../check/not-judged.ts";
import { isOnOrAbove } from "../check/on-item.ts";
import { ownActivities } from "../check/own-activities.ts";
import { whereMissing } from "../check/where-missing.ts";
import { en } from "../language/en.ts";
import type { Session, Theme } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";

/** Each theme ends in recommendations. */
export const recommendationsPerTheme = defineRule({
  id: "recommendations-per-theme",
  title: "Draft recommendations are discussed on each theme, and recommendations are adopted",
  force: "commits",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 97, with para. 104",
    quote: "commits to adopt recommendations that are action-oriented and formulated in a clear manner",
    reading:
      "By paragraph 104 the session analyses its themes and adopts recommendations on them: so each theme has a discussion on draft recommendations, and an adoption. Either may be on the item of the theme, alone or with other items, on a sub-item of it or on the item above; an adoption without an item is of all recommendations. Their order is the matter of discussion-before-recommendations",
  },
  messages: {
    "no-draft": (d: { readonly theme: string }) =>
      `Unexpected programme without draft recommendations on the theme "${d.theme}", expected a discussion on them`,
    "not-adopted": (d: { readonly themes: readonly string[] }) =>
      `Unexpected programme without the adoption of recommendations on ${listed(d.themes)}, expected one on each theme`,
  },
  mends: {
    "no-draft": (d) => `Add an entry, or an activity, of the kind draft-recommendations on "${d.theme}"`,
    "not-adopted": () =>
      "Add an entry, or an activity, of the kind adoption-of-recommendations; without an item it is of all recommendations",
  },
  notJudged: (session) =>
    withoutAgenda(session) ?? withoutThemes(session) ?? withoutActivities(session) ?? onlyAnExcerpt(session),
  *check(session, report) {
    const own = ownActivities(session);
    const drafts = own.filter(({ kind }) => kind === "draft-recommendations");
    const adoptions = own.filter(({ kind }) => kind === "adoption-of-recommendations");
    for (const theme of session.themes) {
      if (drafts.some((draft) => isOnOrAbove(session, draft, theme.item))) continue;
      yield report("no-draft", {
        subjects: [`theme:${theme.id}`],
        ...whereMissing(session),
        data: { theme: nameOf(session, theme) },
      });
    }
    if (adoptions.some(({ items }) => items.length === 0)) return;
    const left = session.themes.filter(({ item }) => !adoptions.some((of) => isOnOrAbove(session, of, item)));
    if (left.length === 0) return;
    yield report("not-adopted", {
      subjects: left.map(({ id }) => `theme:${id}`),
      ...whereMissing(session),
      cost: left.length,
      data: { themes: left.map((theme) => nameOf(session, theme)) },
    });
  },
});

function withoutThemes({ themes }: Session): string | undefined {
  return themes.length === 0 ? "the agenda marks no theme" : undefined;
}

function nameOf({ language }: Session, { title }: Theme): string {
  return textIn(title, "en", language).text;
}

function listed(themes: readonly string[]): string {
  return `the ${themes.length === 1 ? "theme" : "themes"} ${en.list(themes.map((theme) => `"${theme}"`))}`;
}
