import { guide } from "./guide.ts";

/**
 * The session file that `pow new` writes: an invented working group of five days, which shows the parts of the format that a
 * planner needs first, checks clean and is judged by the preset `un`.
 */
export const workingGroup = `# yaml-language-server: $schema=session.schema.json
#
# A session and its programme of work. Everything in this file is FICTIONAL: put your own in its
# place, from top to bottom.
${guide}

format: programme-of-work/1
language: en # of the texts in this file

# Who meets. "id" is a short name that calendars know the body by: choose it once and keep it.
# "secretariat" is an address of the office, not of a person; with it the calendar says who
# publishes it.
body:
  id: lighthouses
  name: Working Group on Lighthouses (fictional)
  acronym: WGL
  parent: Assembly of Coasts
  secretariat: {name: Secretariat of the Working Group, email: lighthouses@example.org}

# When and where. "dates" are the first and the last day, "hours" the usual hours of each part of
# the day: morning, lunchtime, afternoon, evening; leave out what has no meetings.
session:
  number: 3
  dates: {from: 2031-03-10, to: 2031-03-14}
  timeZone: Europe/Zurich
  venue: {city: Geneva, building: Example Hall, room: Room I}
  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}
  # A day with other hours: all of its hours.
  otherHours:
    - {date: 2031-03-14, morning: 09:30-12:30, afternoon: 14:30-17:30}
  # Days, or parts of a day, without interpretation, room or staff. A meeting there is an error.
  noService:
    - {date: 2031-03-13, part: afternoon, reason: The interpreters are with another body}
  # Official holidays of the duty station, as announced for the year.
  holidays:
    - {date: 2031-03-12, name: Day of the Sea}

# Sessions of other bodies that matter here: whose panellists are engaged there, and when.
related:
  - body: buoys
    name: Committee on Buoys (fictional)
    number: 12
    dates: {from: 2031-03-10, to: 2031-03-14}
    panellists: [{id: ben, dates: [{date: 2031-03-10}]}]

# What the programme is judged by: "un" for committees and working groups, "logical" for a
# high-level meeting or a single day, "igwg" for the Working Group on the Durban Declaration.
# "pow rules" lists the rules, "pow rules report-adopted-last" explains one.
rules:
  preset: un
  # A rule may be tuned: here the report comes at least one meeting after the rest, so that it can
  # be translated, and the session has at most ten meetings.
  report-adopted-last: {params: {lag: 1}}
  entitlement-exceeded: {params: {meetings: 10}}
  # It may weigh more or less (hard, medium, soft), or be switched off with a reason:
  #   agenda-order: {level: soft}
  #   agenda-order: {off: true, reason: The bureau is elected for two years}
  # One finding may be accepted, with the reason and the last day on which it is:
  #   waivers:
  #     - {rule: agenda-order, reason: Agreed by the bureau on 3 February, until: 2031-03-14}

# The agenda. "kind" says what is done on an item, for the rules; "theme" marks what the session is
# about. A sub-item is 5(a) in the rest of the file.
agenda:
  - {number: 1, title: Opening of the session, kind: opening}
  - {number: 2, title: Election of the Chair, kind: election}
  - {number: 3, title: Adoption of the agenda, kind: adoption-of-agenda}
  - {number: 4, title: Organization of work, kind: organization-of-work}
  - number: 5
    title: Themes of the session
    kind: discussion
    subItems:
      - {letter: a, title: Keeping the light, theme: {id: light}}
      - {letter: b, title: Keepers and their families, theme: {id: keepers}}
  - {number: 6, title: Adoption of the report, kind: adoption-of-report}

# Who speaks, each under a short name. "available" lists the days, or parts of a day, on which the
# person can come: any day unless stated. "status" is confirmed, to-be-confirmed or declined.
panellists:
  ada:
    name: Ada Example
    honorific: Ms.
    function: Keeper
    organization: Lighthouse of Farthest Point
    status: confirmed
    available: [{date: 2031-03-10, part: afternoon}, {from: 2031-03-11, to: 2031-03-14}]
  ben:
    name: Ben Sample
    honorific: Mr.
    function: Engineer
    organization: Lamp and Lens Laboratory
    status: to-be-confirmed
  cleo:
    name: Cleo Placeholder
    honorific: Ms.
    organization: Union of Keepers
    status: confirmed
    available: [{from: 2031-03-10, to: 2031-03-11}]

# The documents, with the day on which each language was, or will be, circulated.
documents:
  - symbol: WGL/3/1
    title: Provisional agenda
    kind: pre-session
    circulated: {en: 2031-01-20, fr: 2031-01-20}
  - symbol: WGL/3/2
    title: Keeping the light, note by the secretariat
    kind: pre-session
    circulated: {en: 2031-01-24, fr: 2031-01-27}

# When the Chair took up the agenda, the programme of work and the themes of the session.
procedure: {agenda: 2030-12-02, programme: 2030-12-09, themes: 2030-11-25}

# What there is to do, whatever the day. "minutes" is the length, or the least and the most; "parts"
# how it may be divided; "panellists" each speak once in it; "after" names what must be over;
# "window" is where it may stand. This section may be left out: then only what the programme says is
# judged.
activities:
  - id: light-discussion
    item: 5(a)
    kind: discussion
    minutes: 270
    parts: {minutes: 60, most: 2}
    panellists: [ada, ben]
    window: {to: 2031-03-11}
  - id: keepers-discussion
    item: 5(b)
    kind: discussion
    minutes: {least: 180, most: 270}
    panellists: [cleo]
  - {id: light-recommendations, item: 5(a), kind: draft-recommendations, minutes: 90, after: [light-discussion]}
  - {id: keepers-recommendations, item: 5(b), kind: draft-recommendations, minutes: 90, after: [keepers-discussion]}

# The programme of work: its document, and its meetings with what is done in each. A slot without a
# meeting is printed "No meeting". "issued" is the moment of this revision. What is taken up again
# is printed (continued) when it says so. Minutes are for planning: leave them out of a programme
# that is only to be printed.
programme:
  symbol: WGL/3/CRP.1
  revision: 1
  status: provisional # draft, provisional or adopted
  issued: 2031-02-24T12:00+01:00
  meetings:
    - on: 2031-03-10
      part: morning
      entries:
        - {item: 1, minutes: 30}
        - {item: 2, minutes: 60}
        - {item: 3, minutes: 30}
        - {item: 4, minutes: 30}
        - {item: 4, kind: adoption-of-programme, title: Adoption of the programme of work, minutes: 30}
    - on: 2031-03-10
      part: afternoon
      entries:
        - {item: 5(a), title: Discussion on keeping the light, minutes: 180, panellists: [ada], documents: [WGL/3/2]}
    - on: 2031-03-11
      part: morning
      entries:
        - {item: 5(a), title: Discussion on keeping the light, continued: true, minutes: 90, panellists: [ben]}
        - {item: 5(b), title: Discussion on keepers and their families, minutes: 90}
    - on: 2031-03-11
      part: afternoon
      entries:
        - item: 5(b)
          title: Discussion on keepers and their families
          continued: true
          minutes: 180
          panellists: [cleo]
    - on: 2031-03-13
      part: morning
      entries:
        - {item: 5(a), kind: draft-recommendations, minutes: 90}
        - {item: 5(b), kind: draft-recommendations, minutes: 90}
    - on: 2031-03-14
      part: morning
      entries:
        - {item: 5, kind: adoption-of-recommendations, title: Adoption of recommendations, minutes: 180}
    - on: 2031-03-14
      part: afternoon
      entries:
        - {item: 6, minutes: 180}

# Some sections are for later, or for bodies that decided so. "asHeld" holds the meetings that took
# place otherwise than planned; "source" names the document that a file was copied from; "notices"
# says when others were told of the session, "consultations" which Chairs were asked, "carriedOver"
# what an earlier session left to this one.
`;
