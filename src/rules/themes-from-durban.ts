import { defineRule } from "../check/define-rule.ts";
import { describeTheme } from "../check/describe.ts";
import { withoutAgenda } from "../check/not-judged.ts";

/** Themes come from what was agreed in Durban. */
export const themesFromDurban = defineRule({
  id: "themes-from-durban",
  title: "Each theme refers to a paragraph of the Durban Declaration and Programme of Action",
  force: "noted",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 25",
    quote:
      "a number of members pointed out that proposed themes for future discussions should be based on the Durban Declaration and Programme of Action",
    reading:
      "The file states the paragraph, any one of the two texts; whether it fits the theme is for people to judge",
  },
  messages: {
    "no-paragraph": (d: { readonly theme: string }) =>
      `Unexpected ${d.theme} without a paragraph of the Durban Declaration and Programme of Action, expected at least one on which it is based`,
  },
  mends: {
    "no-paragraph": () => "State it with the theme, such as `durban: [DPA 24]`",
  },
  notJudged: withoutAgenda,
  *check(session, report) {
    for (const theme of session.themes) {
      if (theme.durban.length > 0) continue;
      yield report("no-paragraph", {
        subjects: [`theme:${theme.id}`],
        path: [...theme.path, "durban"],
        on: "key",
        data: { theme: describeTheme(session, theme) },
      });
    }
  },
});
