import { defined } from "../internal/defined.ts";
import { parseInstant } from "../time/instant.ts";
import { declaredActivities, joinActivities } from "./build-activities.ts";
import { buildAgenda, buildThemes } from "./build-agenda.ts";
import { buildMeetings, hoursOf, meetingsOfLayer } from "./build-meetings.ts";
import { buildDocuments, buildPanellists, buildRelated, dateRanges } from "./build-people.ts";
import { buildPreparation } from "./build-preparation.ts";
import { buildRuleChoice } from "./build-rule-choice.ts";
import { buildSlots } from "./build-slots.ts";
import type { Programme } from "./programme.ts";
import type { SessionFile } from "./schema/session-file.ts";
import { defaultNominalMinutes, serviceOf, usualHours } from "./service.ts";
import type { Layer, Session } from "./session.ts";
import type { SourceText } from "./source-text.ts";

/**
 * Derives a session from a file that has been found right: slots, meetings with their numbers, and activities.
 *
 * @param file valid in structure, values and references; `sessionFrom` checks and then calls this
 * @param source the text that it was read from, for places in messages
 * @param layer where the meetings come from
 */
export function buildSession(file: SessionFile, source?: SourceText, layer: Layer = "programme"): Session {
  const language = file.language ?? "en";
  const { session } = file;
  const service = serviceOf(session);
  const dates = dateRanges(session.dates);
  const placed = meetingsOfLayer(file, layer);
  const claims = placed
    .map(({ id, data }) => ({
      id,
      on: data.on,
      part: data.part,
      hours: hoursOf(data, service),
      cancelled: data.status === "cancelled",
    }))
    .toSorted((a, b) => a.hours.from - b.hours.from);
  const plan = buildSlots(dates, service, claims);
  const agenda = buildAgenda(file.agenda ?? []);
  const declared = declaredActivities(file, agenda);
  const unjoined = buildMeetings(placed, {
    declared,
    service,
    plan,
    agenda,
    excerpt: file.programme?.covers !== undefined,
  });
  const { meetings, activities } = joinActivities(declared, unjoined, language);
  const { venue } = session;
  return {
    layer,
    language,
    body: { ...defined(file.body), id: file.body.id, name: file.body.name } as Session["body"],
    ...defined({ number: session.number, title: session.title }),
    dates,
    timeZone: session.timeZone,
    ...(venue === undefined ? {} : { venue: defined(venue) }),
    hours: usualHours(session.hours),
    nominalMinutes: session.nominalMinutes ?? defaultNominalMinutes,
    noService: (session.noService ?? []).map((slot, index) => ({
      ...defined(slot),
      path: ["session", "noService", index],
    })),
    holidays: new Map((session.holidays ?? []).map(({ date, name }) => [date, name])),
    officers: (session.officers ?? []).map(defined),
    related: buildRelated(file.related ?? []),
    rules: buildRuleChoice(file.rules ?? {}),
    agenda,
    themes: buildThemes(file.agenda ?? []),
    panellists: buildPanellists(file.panellists ?? {}),
    ...(file.documents === undefined ? {} : { documents: buildDocuments(file.documents) }),
    ...buildPreparation(file),
    ...(file.programme === undefined ? {} : { programme: buildProgramme(file.programme) }),
    slots: plan.slots,
    meetings,
    activities,
    activitiesDeclared: file.activities !== undefined,
    data: file,
    ...defined({ source }),
  };
}

function buildProgramme(data: NonNullable<SessionFile["programme"]>): Programme {
  const { title, symbol, revision, label, covers, adopted, issued } = data;
  return {
    ...defined({ title, symbol, revision, label }),
    ...(covers === undefined ? {} : { covers: dateRanges(covers) }),
    status: data.status ?? "draft",
    ...defined({ issued: issued === undefined ? undefined : parseInstant(issued) }),
    ...(adopted === undefined ? {} : { adopted: { ...defined(adopted), path: ["programme", "adopted"] } }),
    columns: data.columns ?? "days",
    footnotes: data.footnotes ?? [],
    path: ["programme"],
  };
}
