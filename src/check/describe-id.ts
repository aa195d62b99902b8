import { lookup } from "../model/lookup.ts";
import type { Session } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";
import type { Text } from "../model/words.ts";
import {
  describeActivity,
  describeItem,
  describeMeeting,
  describePanellist,
  describeSlot,
  describeTheme,
} from "./describe.ts";
import { describeRelated } from "./describe-related.ts";

/**
 * What a finding speaks of, for people, by the id that it has among the finding's subjects; the id itself where the session has
 * nothing of that name.
 *
 * @example
 * describeId(session, "activity:4(c)/review"); // 'item 4(c) "Implementation of previous decisions of the IGWG"'
 */
export function describeId(session: Session, id: string): string {
  const [kind = id] = id.split(":", 1);
  return describeNamed(session, kind, id.slice(kind.length + 1)) ?? id;
}

function describeNamed(session: Session, kind: string, name: string): string | undefined {
  const { activities, entries, items, meetings } = lookup(session);
  const told = <T>(found: T | undefined, words: (found: T) => string): string | undefined =>
    found === undefined ? undefined : words(found);
  const inEnglish = (text: Text): string => textIn(text, "en", session.language).text;
  switch (kind) {
    case "session":
      return "the session";
    case "activity":
      return told(activities.get(name), (activity) => describeActivity(session, activity));
    case "meeting":
      return told(meetings.get(name), (meeting) => describeMeeting(session, meeting));
    case "entry":
      return told(meetings.get(entries.get(name)?.meeting ?? ""), (meeting) => {
        const activity = activities.get(entries.get(name)?.activity ?? "");
        const what = activity === undefined ? "heading" : describeActivity(session, activity);
        return `${what} on ${describeMeeting(session, meeting)}`;
      });
    case "item":
      return told(items.get(name), ({ number }) => describeItem(session, number));
    case "panellist":
      return told(session.panellists.get(name), ({ id }) => describePanellist(session, id));
    case "document":
      return name;
    case "theme":
      return told(
        session.themes.find(({ id }) => id === name),
        (theme) => describeTheme(session, theme),
      );
    case "carried-over":
      return told(
        session.carriedOver?.find(({ id }) => id === name),
        ({ title }) => `"${inEnglish(title)}"`,
      );
    case "related":
      return told(
        session.related.find(({ body }) => body === name),
        (related) => describeRelated(session, related),
      );
    case "slot":
      return told(
        session.slots.find(({ key }) => key === name),
        ({ index }) => describeSlot(session, index),
      );
    case "rule":
      return `rule ${name}`;
    default:
      return undefined;
  }
}
