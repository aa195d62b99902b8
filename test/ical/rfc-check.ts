/** A content line, unfolded. */
interface Line {
  readonly name: string;
  readonly params: readonly (readonly [name: string, value: string])[];
  readonly value: string;
}

interface Component {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly children: readonly Component[];
}

/** How often a property may stand in a component. */
type Often = "once" | "at most once" | "any";

const texts = [
  "SUMMARY",
  "DESCRIPTION",
  "LOCATION",
  "CATEGORIES",
  "NAME",
  "PRODID",
  "COMMENT",
  "CONTACT",
  "X-WR-CALNAME",
  "X-WR-CALDESC",
];
const utcTimes = ["DTSTAMP", "CREATED", "LAST-MODIFIED"];

/** RFC 5545 section 3.6, 3.6.1, 3.6.5 with RFC 7986 section 4; names that begin with X- are free. */
const properties: Readonly<Record<string, Readonly<Record<string, Often>>>> = {
  VCALENDAR: {
    ...{ PRODID: "once", VERSION: "once", CALSCALE: "at most once", METHOD: "at most once", UID: "at most once" },
    ...{
      "LAST-MODIFIED": "at most once",
      URL: "at most once",
      "REFRESH-INTERVAL": "at most once",
      SOURCE: "at most once",
    },
    ...{ COLOR: "at most once", NAME: "any", DESCRIPTION: "any", CATEGORIES: "any", IMAGE: "any" },
  },
  VEVENT: {
    ...{
      DTSTAMP: "once",
      UID: "once",
      DTSTART: "once",
      DTEND: "once",
      SEQUENCE: "at most once",
      STATUS: "at most once",
    },
    ...{
      SUMMARY: "at most once",
      DESCRIPTION: "at most once",
      LOCATION: "at most once",
      CLASS: "at most once",
      TRANSP: "at most once",
    },
    ...{ CREATED: "at most once", "LAST-MODIFIED": "at most once", ORGANIZER: "at most once", URL: "at most once" },
    ...{ CATEGORIES: "any", CONFERENCE: "any", "RELATED-TO": "any" },
  },
  VTIMEZONE: { TZID: "once", "LAST-MODIFIED": "at most once", TZURL: "at most once" },
  STANDARD: {
    DTSTART: "once",
    TZOFFSETFROM: "once",
    TZOFFSETTO: "once",
    RRULE: "at most once",
    TZNAME: "any",
    COMMENT: "any",
  },
};
const nesting: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ["VTIMEZONE", "VEVENT"],
  VTIMEZONE: ["STANDARD", "DAYLIGHT"],
};
const values: Readonly<Record<string, RegExp>> = {
  VERSION: /^2\.0$/,
  CALSCALE: /^GREGORIAN$/,
  METHOD: /^PUBLISH$/,
  STATUS: /^(TENTATIVE|CONFIRMED|CANCELLED)$/,
  TRANSP: /^(OPAQUE|TRANSPARENT)$/,
  CLASS: /^PUBLIC$/,
  SEQUENCE: /^\d+$/,
  "RELATED-TO": /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  UID: /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  "REFRESH-INTERVAL": /^P(\d+W|(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?)$/,
  "X-PUBLISHED-TTL": /^P(\d+W|(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?)$/,
  URL: /^[a-z][a-z0-9+.-]*:[!#$%&'()*+,./0-9:;=?@A-Z[\]_a-z~-]+$/i,
  CONFERENCE: /^[a-z][a-z0-9+.-]*:[!#$%&'()*+,./0-9:;=?@A-Z[\]_a-z~-]+$/i,
  ORGANIZER: /^mailto:[!#$%&'()*+,./0-9:;=?@A-Z[\]_a-z~-]+$/,
  TZOFFSETFROM: /^[+-]\d{4}$/,
  TZOFFSETTO: /^[+-]\d{4}$/,
};

/**
 * What is wrong with an iCalendar text by RFC 5545, 6868, 7986 and (for METHOD:PUBLISH) 5546; written from the documents and
 * without any of the library's own code, so that the two cannot err together.
 */
export function rfcProblems(text: string): readonly string[] {
  const octets = new TextEncoder().encode(text);
  const problems = [...octetProblems(octets)];
  const unfolded = text.replaceAll("\r\n ", "").replaceAll("\r\n\t", "");
  if (/[\r\n]/.test(unfolded.replaceAll("\r\n", ""))) problems.push("a line end that is not CRLF");
  if (/(?!\t)\p{Cc}/u.test(unfolded.replaceAll("\r\n", ""))) problems.push("a control character");
  if (/\p{Cs}/u.test(text)) problems.push("a lone surrogate");
  if (problems.length > 0) return problems;
  try {
    const [calendar, ...rest] = componentsOf(unfolded.split("\r\n").slice(0, -1).map(lineOf));
    if (calendar?.name !== "VCALENDAR" || rest.length > 0) return ["expected one VCALENDAR"];
    return [...componentProblems(calendar), ...calendarProblems(calendar)];
  } catch (error) {
    return [String(error)];
  }
}

function octetProblems(octets: Uint8Array): readonly string[] {
  const problems: string[] = [];
  if (octets[0] === 0xef) problems.push("a byte order mark");
  if (octets.at(-2) !== 13 || octets.at(-1) !== 10) problems.push("no CRLF at the end");
  let start = 0;
  for (let at = 0; at < octets.length; at += 1) {
    if (octets[at] !== 13 || octets[at + 1] !== 10) continue;
    const line = octets.subarray(start, at);
    if (line.length === 0) problems.push("an empty line");
    if (line.length > 75) problems.push(`a line of ${line.length} octets`);
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(line);
    } catch {
      problems.push("a fold inside a character");
    }
    start = at + 2;
  }
  return problems;
}

function lineOf(text: string): Line {
  const head = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):/u.exec(text);
  if (head === null) throw new Error(`not a content line: ${text}`);
  const [all, name = "", params = ""] = head;
  return {
    name,
    params: [...params.matchAll(/;([A-Z0-9-]+)=((?:"[^"]*"|[^";])*)/g)].map(
      ([, key = "", value = ""]) => [key, value] as const,
    ),
    value: text.slice(all.length),
  };
}

function componentsOf(lines: readonly Line[]): readonly Component[] {
  type Open = { name: string; lines: Line[]; children: Component[] };
  const root: Open = { name: "", lines: [], children: [] };
  const stack: Open[] = [root];
  for (const line of lines) {
    const top = stack.at(-1) ?? root;
    if (line.name === "BEGIN") {
      const child: Open = { name: line.value, lines: [], children: [] };
      top.children.push(child);
      stack.push(child);
    } else if (line.name === "END") {
      if (top.name !== line.value) throw new Error(`END:${line.value} in ${top.name}`);
      stack.pop();
    } else {
      if (top.children.length > 0) throw new Error(`${line.name} after a component in ${top.name}`);
      if (top === root) throw new Error(`${line.name} outside a component`);
      top.lines.push(line);
    }
  }
  if (stack.length !== 1) throw new Error("a component is not ended");
  return root.children;
}

function componentProblems(component: Component): readonly string[] {
  const known = properties[component.name === "DAYLIGHT" ? "STANDARD" : component.name] ?? {};
  const count = (name: string): number => component.lines.filter((line) => line.name === name).length;
  const where = (problem: string): string => `${component.name}: ${problem}`;
  return [
    ...component.lines
      .filter(({ name }) => !(name in known) && !name.startsWith("X-"))
      .map(({ name }) => where(`unknown property ${name}`)),
    ...Object.entries(known).flatMap(([name, often]) => {
      if (often === "once" && count(name) !== 1) return [where(`${count(name)} times ${name}`)];
      return often === "at most once" && count(name) > 1 ? [where(`${name} twice`)] : [];
    }),
    ...component.lines.flatMap((line) => valueProblems(line).map(where)),
    ...component.children
      .filter(({ name }) => !nesting[component.name]?.includes(name))
      .map(({ name }) => where(`${name} inside`)),
    ...component.children.flatMap(componentProblems),
  ];
}

function valueProblems({ name, value }: Line): readonly string[] {
  const wrong = [`${name} is ${JSON.stringify(value)}`];
  if (texts.includes(name)) {
    const bare = name === "CATEGORIES" ? /^(?:[^\\;]|\\[\\;,nN])*$/ : /^(?:[^\\;,]|\\[\\;,nN])*$/;
    return bare.test(value) ? [] : wrong;
  }
  if (utcTimes.includes(name)) return /^\d{8}T\d{6}Z$/.test(value) ? [] : wrong;
  return values[name]?.test(value) === false ? wrong : [];
}

function calendarProblems(calendar: Component): readonly string[] {
  const zones = calendar.children.filter(({ name }) => name === "VTIMEZONE").map((zone) => propertyOf(zone, "TZID"));
  const events = calendar.children.filter(({ name }) => name === "VEVENT");
  const uids = events.map((event) => propertyOf(event, "UID"));
  const used = events.flatMap(({ lines }) =>
    lines.flatMap(({ params }) => params.filter(([name]) => name === "TZID").map(([, zone]) => zone)),
  );
  return [
    ...(calendar.children.length === 0 ? ["no component"] : []),
    ...(new Set(uids).size < uids.length ? ["one UID for two events"] : []),
    ...(new Set(zones).size < zones.length ? ["a zone is defined twice"] : []),
    ...used.filter((zone) => !zones.includes(zone)).map((zone) => `no VTIMEZONE for ${zone}`),
    ...zones.filter((zone) => !used.includes(zone ?? "")).map((zone) => `VTIMEZONE for ${zone}, which is not used`),
    ...events
      .map((event) => propertyOf(event, "RELATED-TO"))
      .filter((uid) => uid !== undefined && !uids.includes(uid))
      .map((uid) => `no event ${uid}`),
    ...events.flatMap((event) => eventProblems(event, propertyOf(calendar, "METHOD"))),
  ];
}

function eventProblems(event: Component, method: string | undefined): readonly string[] {
  const problems: string[] = [];
  const times = event.lines.filter(({ name }) => name === "DTSTART" || name === "DTEND");
  const zones = new Set(times.map(({ params }) => params.find(([name]) => name === "TZID")?.[1]));
  if (zones.size !== 1) problems.push("start and end in two zones");
  const isDate = times.some(({ params }) => params.some(([name, value]) => name === "VALUE" && value === "DATE"));
  const form = isDate ? /^\d{8}$/ : zones.has(undefined) ? /^\d{8}T\d{6}Z$/ : /^\d{8}T\d{6}$/;
  if (!times.every(({ value }) => form.test(value))) problems.push("a floating time, or one with zone and Z");
  if ((propertyOf(event, "DTEND") ?? "") <= (propertyOf(event, "DTSTART") ?? ""))
    problems.push("an end that is not later than the start");
  if (method === "PUBLISH") {
    for (const name of ["ORGANIZER", "SUMMARY"])
      if (propertyOf(event, name) === undefined) problems.push(`PUBLISH without ${name}`);
  }
  return problems;
}

function propertyOf({ lines }: Component, name: string): string | undefined {
  return lines.find((line) => line.name === name)?.value;
}
