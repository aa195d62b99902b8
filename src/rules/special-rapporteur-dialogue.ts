import { defineRule } from "../check/define-rule.ts";
import { describeActivity, describePanellist } from "../check/describe.ts";
import { onlyAnExcerpt, withoutActivities, withoutCapacities, withoutPanellists } from "../check/not-judged.ts";
import { ownActivities } from "../check/own-activities.ts";
import { speakersIn } from "../check/speakers.ts";
import { whereMissing } from "../check/where-missing.ts";
import { compareText } from "../internal/compare-text.ts";
import { en } from "../language/en.ts";
import type { Activity } from "../model/activity.ts";
import type { Panellist, Session } from "../model/session.ts";

interface Asked {
  readonly rapporteur: string;
}

/** The session has an interactive dialogue with an expert, the Special Rapporteur before any other. */
export const specialRapporteurDialogue = defineRule({
  id: "special-rapporteur-dialogue",
  title: "The session has an interactive dialogue with an invited expert, the Special Rapporteur first",
  force: "invites",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 103",
    quote:
      "invites experts, in particular the Special Rapporteur on contemporary forms of racism, racial discrimination, xenophobia and related intolerance to have interactive discussions with the Working Group during its respective sessions, in accordance with the availability of the Special Rapporteur",
    reading:
      "The Special Rapporteur is the panellist with that capacity. Who has declined, or is available on no day of the session, is not missed: a dialogue with another expert is right then, and without one the rule is not judged. Staff of a secretariat is not an invited expert. At which hours the Special Rapporteur can speak is the matter of panellist-unavailable",
  },
  messages: {
    missing: (d: Asked) =>
      `Unexpected programme without an interactive dialogue with an invited expert, expected one with ${d.rapporteur}`,
    "without-special-rapporteur": (d: Asked & { readonly dialogues: readonly string[] }) =>
      `Unexpected ${en.list(d.dialogues)} without the Special Rapporteur, expected an interactive dialogue with ${d.rapporteur}`,
  },
  mends: {
    missing: () =>
      "Add an entry, or an activity, of the kind interactive-dialogue, and list under `panellists` who speaks in it",
    "without-special-rapporteur": () =>
      "List under `panellists` of a dialogue who has `capacity: special-rapporteur`; `status: declined` or the days under `available` tell when nobody with it can come",
  },
  notJudged: (session) =>
    withoutPanellists(session) ?? withoutActivities(session) ?? onlyAnExcerpt(session) ?? withoutFacts(session),
  *check(session, report) {
    const dialogues = dialoguesOf(session);
    const [first] = dialogues;
    const rapporteurs = rapporteursOf(session);
    const available = rapporteurs.filter((panellist) => isAvailable(session, panellist));
    const asked = available.map(({ id }) => `panellist:${id}`);
    const names = available.map(({ id }) => describePanellist(session, id));
    const rapporteur = [...(names.length === 0 ? [] : [names.join(" or ")]), "the Special Rapporteur"].join(", ");
    if (first === undefined) {
      yield report("missing", {
        subjects: asked.length === 0 ? ["session"] : asked,
        ...whereMissing(session),
        data: { rapporteur },
      });
      return;
    }
    const speakers = dialogues.flatMap((dialogue) => speakersIn(session, dialogue));
    const isHeard = speakers.some(({ capacity }) => capacity === "special-rapporteur");
    if (isHeard || (rapporteurs.length > 0 && available.length === 0)) return;
    yield report("without-special-rapporteur", {
      subjects: [...dialogues.map(({ id }) => `activity:${id}`), ...asked],
      path: [...first.path, "panellists"],
      on: "key",
      data: { rapporteur, dialogues: dialogues.map((dialogue) => describeActivity(session, dialogue)) },
    });
  },
});

/** Why the programme cannot be blamed, or praised, for who speaks in its dialogues. */
function withoutFacts(session: Session): string | undefined {
  if (dialoguesOf(session).length > 0) return withoutCapacities(session);
  const rapporteurs = rapporteursOf(session);
  return rapporteurs.length > 0 && !rapporteurs.some((panellist) => isAvailable(session, panellist))
    ? "the Special Rapporteur is not available"
    : undefined;
}

/** The interactive dialogues in which somebody other than staff speaks, in order of their ids. */
function dialoguesOf(session: Session): readonly Activity[] {
  return ownActivities(session)
    .filter(({ kind }) => kind === "interactive-dialogue")
    .filter((dialogue) => speakersIn(session, dialogue).some(({ capacity }) => capacity !== "staff"))
    .toSorted((a, b) => compareText(a.id, b.id));
}

function rapporteursOf({ panellists }: Session): readonly Panellist[] {
  return [...panellists.values()]
    .filter(({ capacity }) => capacity === "special-rapporteur")
    .toSorted((a, b) => compareText(a.id, b.id));
}

/** Tells whether a panellist comes on any day of the session. */
function isAvailable({ dates }: Session, { status, available }: Panellist): boolean {
  if (status === "declined") return false;
  return available?.some(({ from, to }) => dates.some((part) => from <= part.to && part.from <= to)) ?? true;
}
