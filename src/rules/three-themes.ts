import { defineRule } from "../check/define-rule.ts";
import { withoutAgenda } from "../check/not-judged.ts";
import { en } from "../language/en.ts";
import { textIn } from "../model/text-in.ts";

interface Themes {
  readonly themes: readonly string[];
  readonly expected: string;
}

const asked = 3;

/** A session addresses three themes. */
export const threeThemes = defineRule({
  id: "three-themes",
  title: "The session addresses three themes",
  force: "decides",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 104",
    quote: "decides … to address three themes per session",
    reading:
      "Exactly three. A theme is an agenda item or sub-item with a `theme`; procedural topics, such as the implementation of previous decisions, do not count",
  },
  parameters: {
    atMost: { type: "boolean", default: false, asks: "Whether fewer than three themes are accepted" },
  },
  messages: {
    "too-few": (d: Themes) => `Unexpected ${listed(d)}, expected ${d.expected}`,
    "too-many": (d: Themes) => `Unexpected ${listed(d)}, expected ${d.expected}`,
  },
  mends: {
    "too-few": (d) =>
      `Choose ${asked - d.themes.length} more, or mark the agenda items that are themes with \`theme: {id: …}\``,
    "too-many": (d) => `Leave ${d.themes.length - asked} to a later session`,
  },
  notJudged: withoutAgenda,
  *check(session, report, { atMost }) {
    const { themes } = session;
    if (atMost ? themes.length <= asked : themes.length === asked) return;
    yield report(themes.length < asked ? "too-few" : "too-many", {
      subjects: ["session", ...themes.map(({ id }) => `theme:${id}`)],
      path: themes[asked]?.path ?? ["agenda"],
      on: "key",
      cost: Math.abs(themes.length - asked),
      data: {
        themes: themes.map(({ title }) => textIn(title, "en", session.language).text),
        expected: atMost ? "at most three" : "three",
      },
    });
  },
});

function listed({ themes }: Themes): string {
  if (themes.length === 0) return "session without a theme";
  return `${themes.length === 1 ? "single theme" : `${themes.length} themes`} (${en.list(themes)})`;
}
