import { guide } from "./guide.ts";

/**
 * The session file that `pow new --from igwg` writes: an invented eighth session that checks clean by the preset `igwg`, with
 * all that A/HRC/13/60 decided (paragraphs 94 to 107) in force.
 */
export const igwg = `# yaml-language-server: $schema=session.schema.json
#
# FICTIONAL: a session of the Intergovernmental Working Group on the Durban Declaration and
# Programme of Action as the report of its seventh session (A/HRC/13/60) asks for it. The rules and
# their paragraphs are real; names, themes, symbols and the dates of other bodies are invented. Put
# your own in their place, from top to bottom.
${guide}

format: programme-of-work/1
language: en # of the texts in this file

# Who meets. "id" is a short name that calendars know the body by: keep it. The address is of the
# office, not of a person.
body:
  id: igwg
  name: Intergovernmental Working Group on the Effective Implementation of the Durban Declaration and Programme of Action
  acronym: IGWG
  parent: Human Rights Council
  secretariat: {name: Secretariat of the Working Group, email: igwg@example.org}

# When and where: the last two weeks of October (para. 106).
session:
  number: 8
  dates: {from: 2010-10-18, to: 2010-10-29}
  timeZone: Europe/Zurich
  venue: {city: Geneva, building: Palais des Nations}
  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}
  # Days, or parts of a day, without interpretation, room or staff. A meeting there is an error.
  noService:
    - {date: 2010-10-29, part: morning, reason: The draft report is being translated}
  # Official holidays of the duty station, as announced for the year.
  holidays:
    - {date: 2010-10-25, name: A holiday (invented)}

# Immediately before: the Working Group of Experts on People of African Descent (para. 105).
# FICTIONAL dates. "role" is how the rules find it. A theme of both has the same id.
related:
  - body: wgepad
    role: wgepad
    name: Working Group of Experts on People of African Descent (fictional dates)
    number: 9
    dates: {from: 2010-10-11, to: 2010-10-15}
    themes: [education]
  # The other Durban follow-up mechanisms do not meet at the same time (para. 102).
  - body: eminent-experts
    role: durban-mechanism
    name: Group of Independent Eminent Experts (fictional dates)
    dates: {from: 2010-06-21, to: 2010-06-25}

# What the programme is judged by. "pow rules" lists the rules; "pow rules review-first" tells one.
rules:
  preset: igwg
  # A rule may be tuned: here the documents have to be out in these two languages six weeks ahead
  # (para. 101), the session has at most ten days of two meetings, and one member of a treaty body
  # spoke at the last session (para. 100).
  documents-six-weeks-ahead: {params: {languages: [en, fr]}}
  entitlement-exceeded: {params: {meetings: 20}}
  treaty-bodies-participation: {params: {lastSession: 1}}
  # It may weigh more or less (hard, medium, soft), or be switched off with a reason:
  #   immediately-after-wgepad: {level: medium}
  #   last-two-weeks-of-october: {off: true, reason: The Council has decided on other dates}
  # One finding may be accepted, with the reason and the last day on which it is:
  #   waivers:
  #     - {rule: three-themes, reason: Agreed with the regional groups, until: 2010-10-29}

# The agenda. "kind" says what is done on an item, for the rules; "theme" marks the three themes
# (para. 104), with paragraphs of the Durban Programme of Action (DPA) to which they go back and the
# day on which they were chosen (para. 25); all are examples. "role" is how the rules find an item
# whatever its title. A sub-item is 7(a) in the rest of the file.
agenda:
  - {number: 1, title: Opening of the session, kind: opening}
  - {number: 2, title: Election of the Chairperson-Rapporteur, kind: election}
  - {number: 3, title: Adoption of the agenda, kind: adoption-of-agenda}
  - {number: 4, title: Organization of work, kind: organization-of-work}
  # At the beginning of each session (para. 95)
  - {number: 5, title: Review of the implementation of the recommendations of the seventh session, kind: review}
  # Sufficient time for all to share their experience (para. 94)
  - {number: 6, title: Sharing of experience and good practices, kind: exchange-of-experience}
  - number: 7
    title: Themes of the session
    kind: discussion
    subItems:
      - {letter: a, title: Education, theme: {id: education, durban: [DPA 121], chosen: 2010-07-05}}
      - {letter: b, title: Health, theme: {id: health, durban: [DPA 109], chosen: 2010-07-05}}
      - {letter: c, title: Access to justice, theme: {id: justice, durban: [DPA 160], chosen: 2010-07-05}}
  # Paras. 103, 102 and 107
  - {number: 8, title: Interactive dialogue with the Special Rapporteur on racism, kind: interactive-dialogue}
  - {number: 9, title: Complementing the other Durban follow-up mechanisms, kind: discussion, role: coordination}
  - {number: 10, title: "Draft conclusions on migration, protection of children and employment", kind: discussion}
  - {number: 11, title: Adoption of the report, kind: adoption-of-report}

# What the seventh session left to this one (para. 107), and the item under which it is adopted.
carriedOver:
  - {id: migration, title: Conclusions on migration, decision: "A/HRC/13/60, para. 107", item: 10}
  - {id: children, title: Conclusions on the protection of children, decision: "A/HRC/13/60, para. 107", item: 10}
  - {id: employment, title: Conclusions on employment, decision: "A/HRC/13/60, para. 107", item: 10}

# Who speaks, each under a short name. "available" lists the days, or parts of a day, on which the
# person can come: any day unless stated. "capacity" is for the rules (paras. 100 and 103), "status"
# is confirmed, to-be-confirmed or declined.
panellists:
  ada:
    name: Ada Example
    honorific: Ms.
    function: Special Rapporteur on contemporary forms of racism
    capacity: special-rapporteur
    status: confirmed
    available: [{from: 2010-10-26, to: 2010-10-27}]
  ben:
    name: Ben Sample
    honorific: Mr.
    function: Member of the Committee on the Elimination of Racial Discrimination
    capacity: treaty-body
    status: confirmed
    available: [{date: 2010-10-20, part: morning}, {date: 2010-10-21}]
  cleo:
    name: Cleo Placeholder
    honorific: Ms.
    function: Head of Policy
    organization: Example Institute for Public Health
    status: confirmed
  dan:
    name: Dan Dummy
    honorific: Mr.
    organization: Invented Bar Association
    status: to-be-confirmed

# The documents, with the day on which each language was, or will be, circulated: six weeks ahead
# (paras. 98 and 101).
documents:
  - symbol: EXAMPLE/WG.3/8/1
    title: Provisional agenda
    kind: pre-session
    circulated: {en: 2010-08-30, fr: 2010-09-03}
  - symbol: EXAMPLE/WG.3/8/2
    title: Replies to the questionnaire
    kind: information
    circulated: {en: 2010-09-03, fr: 2010-09-06}

# When the Chair took up the agenda, the programme of work and the themes, when the Secretariat told
# those concerned (para. 101), and whom the Chair consulted (para. 25): three months ahead.
procedure: {agenda: 2010-07-05, programme: 2010-07-12, themes: 2010-07-05}
notices: {ngos: 2010-07-12, nhris: 2010-07-12, others: 2010-07-12}
consultations:
  - {with: wgepad, about: themes, on: 2010-06-28}

# What there is to do, whatever the day. "minutes" is the length, or the least and the most; "parts"
# how it may be divided; "panellists" each speak once in it; "after" names what must be over;
# "window" is where it may stand. This section may be left out: then only what the programme says is
# judged.
activities:
  - {id: review, item: 5, minutes: 180, window: {meetings: {from: 1, to: 3}}}
  - {id: experience, item: 6, minutes: {least: 180, most: 360}}
  - {id: education, item: 7(a), minutes: 360, parts: {minutes: 90, most: 3}, panellists: [ben], after: [review]}
  - {id: health, item: 7(b), minutes: 360, parts: {minutes: 90, most: 3}, panellists: [cleo], after: [review]}
  - {id: justice, item: 7(c), minutes: 360, parts: {minutes: 90, most: 3}, panellists: [dan], after: [review]}
  - {id: dialogue, item: 8, minutes: 180, parts: {most: 1}, panellists: [ada]}
  - {id: mechanisms, item: 9, minutes: 180}
  - {id: carried-over, item: 10, minutes: 90}

# The programme of work: its document, and its meetings with what is done in each. A slot without a
# meeting is printed "No meeting". "issued" is the moment of this revision. What is taken up again
# is printed (continued) when it says so. Minutes are for planning: leave them out of a programme
# that is only to be printed.
programme:
  symbol: EXAMPLE/WG.3/8/CRP.1
  status: provisional # draft, provisional or adopted
  issued: 2010-07-12T12:00+02:00
  meetings:
    # First week
    - on: 2010-10-18
      part: morning
      entries:
        - {item: 1, minutes: 30}
        - {item: 2, minutes: 60}
        - {item: 3, minutes: 30}
        - {item: 4, minutes: 30}
        - {item: 4, kind: adoption-of-programme, title: Adoption of the programme of work, minutes: 30}
    - {on: 2010-10-18, part: afternoon, entries: [{item: 5, minutes: 180}]}
    - {on: 2010-10-19, part: morning, entries: [{item: 6, minutes: 180}]}
    - {on: 2010-10-19, part: afternoon, entries: [{item: 6, continued: true, minutes: 180}]}
    - {on: 2010-10-20, part: morning, entries: [{item: 7(a), minutes: 180, panellists: [ben]}]}
    - {on: 2010-10-20, part: afternoon, entries: [{item: 7(a), continued: true, minutes: 180}]}
    - {on: 2010-10-21, part: morning, entries: [{item: 7(b), minutes: 180, panellists: [cleo]}]}
    - {on: 2010-10-21, part: afternoon, entries: [{item: 7(b), continued: true, minutes: 180}]}
    - {on: 2010-10-22, part: morning, entries: [{item: 7(c), minutes: 180, panellists: [dan]}]}
    - {on: 2010-10-22, part: afternoon, entries: [{item: 7(c), continued: true, minutes: 180}]}
    # Second week
    - {on: 2010-10-26, part: morning, entries: [{item: 8, minutes: 180, panellists: [ada]}]}
    - {on: 2010-10-26, part: afternoon, entries: [{item: 9, minutes: 180}]}
    - on: 2010-10-27
      part: morning
      entries:
        - {item: 7(a), kind: draft-recommendations, minutes: 90}
        - {item: 7(b), kind: draft-recommendations, minutes: 90}
    - on: 2010-10-27
      part: afternoon
      entries:
        - {item: 7(c), kind: draft-recommendations, minutes: 90}
        - {item: 10, minutes: 90}
    - on: 2010-10-28
      part: morning
      entries:
        - {item: 7, kind: adoption-of-recommendations, title: Adoption of recommendations, minutes: 180}
    - on: 2010-10-28
      part: afternoon
      entries:
        - {item: 7, kind: adoption-of-recommendations, title: Adoption of recommendations, continued: true, minutes: 90}
        - {item: 10, kind: adoption-of-recommendations, title: Adoption of conclusions, minutes: 90}
    - {on: 2010-10-29, part: afternoon, entries: [{item: 11, minutes: 180}]}

# Two sections are for later. "asHeld" holds the meetings that took place otherwise than planned;
# "source" names the document that a file was copied from.
`;
