import { defineRule } from "../check/define-rule.ts";
import { describeMeeting, describePanellist } from "../check/describe.ts";
import { onlyAnExcerpt, withoutProgramme } from "../check/not-judged.ts";
import { compareText } from "../internal/compare-text.ts";
import { foldName } from "../internal/fold-name.ts";
import { groupBy } from "../internal/group-by.ts";
import { quantity } from "../internal/quantity.ts";
import type { Activity } from "../model/activity.ts";
import { lookup } from "../model/lookup.ts";
import type { Entry } from "../model/programme.ts";
import type { Panellist, Session } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";

/** What is the same has the same name. */
export const titleVaries = defineRule({
  id: "title-varies",
  title: "What is done on an item has one title, and a person one name",
  force: "practice",
  source: {
    document: "practice",
    reading:
      "The titles of one activity are compared letter by letter; an entry on an item of its own kind without a title prints the item's (A/HRC/13/60, annex III, 6 October 2009, afternoon: a small initial). A person listed twice, under one name or an alias, has two names: other spellings are aliases",
  },
  messages: {
    title: (d: { readonly title: string; readonly meeting: string; readonly usual: string; readonly times: number }) =>
      `Unexpected title "${d.title}" on ${d.meeting}, expected "${d.usual}", as in ${quantity(d.times, "other part")}`,
    name: (d: { readonly panellist: string; readonly id: string; readonly other: string; readonly otherId: string }) =>
      `Unexpected second listing of ${d.panellist} (\`${d.id}\`), who is also ${d.other} (\`${d.otherId}\`), expected a person once`,
  },
  mends: {
    title: (d) => `Write "${d.usual}"`,
    name: (d) => `Keep \`${d.otherId}\`, with the other spelling among its aliases`,
  },
  notJudged: (session) => withoutProgramme(session) ?? onlyAnExcerpt(session),
  *check(session, report) {
    const { meetings } = lookup(session);
    for (const activity of session.activities) {
      const [usual, ...others] = titlesOf(session, activity);
      if (usual === undefined) continue;
      for (const { title, entries } of others) {
        const [first] = entries;
        const meeting = meetings.get(first?.meeting ?? "");
        if (first === undefined || meeting === undefined) continue;
        yield report("title", {
          subjects: [`activity:${activity.id}`, ...entries.map(({ id }) => `entry:${id}`)],
          path: first.path,
          data: {
            title,
            meeting: describeMeeting(session, meeting),
            usual: usual.title,
            times: usual.entries.length,
          },
        });
      }
    }
    for (const [panellist, other] of samePersons(session)) {
      yield report("name", {
        subjects: [`panellist:${panellist.id}`, `panellist:${other.id}`],
        path: panellist.path,
        data: {
          panellist: describePanellist(session, panellist.id),
          id: panellist.id,
          other: describePanellist(session, other.id),
          otherId: other.id,
        },
      });
    }
  },
});

interface Title {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The titles under which an activity is printed, the most frequent first, of equals the first printed. */
function titlesOf(session: Session, { entries: ids }: Activity): readonly Title[] {
  const { entries } = lookup(session);
  const titled = ids.flatMap((id) => {
    const entry = entries.get(id);
    const title = entry === undefined ? undefined : titleOf(session, entry);
    return entry === undefined || title === undefined ? [] : [{ entry, title }];
  });
  return [...groupBy(titled, ({ title }) => title)]
    .map(([title, group]) => ({ title, entries: group.map(({ entry }) => entry) }))
    .sort((a, b) => b.entries.length - a.entries.length);
}

function titleOf(session: Session, { title, items, kind }: Entry): string | undefined {
  const item = items.length === 1 ? lookup(session).items.get(items[0] ?? "") : undefined;
  const printed = title ?? (item?.kind === kind ? item.title : undefined);
  return printed === undefined ? undefined : textIn(printed, session.language, session.language).text;
}

/** Each panellist who goes by a name of another one whose id comes first, with that one. */
function samePersons({ panellists }: Session): readonly (readonly [Panellist, Panellist])[] {
  const known = new Map<string, Panellist>();
  return [...panellists.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((panellist) => {
      const names = namesOf(panellist);
      const [other] = names.flatMap((name) => known.get(name) ?? []).sort((a, b) => compareText(a.id, b.id));
      for (const name of names) if (!known.has(name)) known.set(name, panellist);
      return other === undefined ? [] : [[panellist, other] as const];
    });
}

function namesOf({ name, aliases }: Panellist): readonly string[] {
  return [name, ...aliases].map(foldName);
}
