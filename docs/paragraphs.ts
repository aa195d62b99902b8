/** The document whose paragraphs are listed. */
export const indexed = "A/HRC/13/60";

/** Its last paragraph. */
export const lastParagraph = 108;

/** A paragraph, or neighbouring ones on one matter, both ends included. */
interface Paragraphs {
  readonly from: number;
  readonly to?: number;
}

/** Paragraphs that speak of when, in what order, how long or how often something is, what it needs before, or who speaks. */
export interface OnScheduling extends Paragraphs {
  /** What they say of it. */
  readonly says: string;
  /** The paragraphs in which the Working Group then decided on it: their rules hold for these, too. */
  readonly decidedIn?: readonly number[];
  /** What of it no rule checks, and why. */
  readonly unchecked?: string;
}

/** Paragraphs that speak of something else. */
export interface OnOtherMatters extends Paragraphs {
  readonly about: string;
}

export const onScheduling: readonly OnScheduling[] = [
  {
    from: 7,
    to: 12,
    says: "How the session opened, elected its Chair, adopted its agenda, then its programme of work, and ended",
  },
  {
    from: 20,
    says: "Delegates: recommendations are to be action-oriented and clear",
    decidedIn: [97],
  },
  {
    from: 21,
    says: "Delegates: experience is shared during the sessions; information goes on being collected and posted",
    decidedIn: [94, 98],
  },
  {
    from: 23,
    says: "Members: treaty bodies and Special Rapporteurs take part; no overlap with other mechanisms, coordination with the experts on people of African descent",
    decidedIn: [100, 102, 105],
  },
  {
    from: 24,
    says: "Delegates: procedural issues are addressed before the session begins, documents circulated six weeks ahead",
    decidedIn: [101],
  },
  {
    from: 25,
    says: "Members: themes are based on the Durban Declaration and Programme of Action, and chosen well in advance, preferably in consultation with the Chair of the experts on people of African descent",
  },
  {
    from: 83,
    says: "A regional group: a discussion on impunity for acts of violence against children would be welcome",
    unchecked: "One delegate's wish for what a discussion is about, on which nothing was decided",
  },
  {
    from: 91,
    says: "A regional group: two paragraphs of the Programme of Action as the basis of further discussion on employment",
    unchecked: "One delegate's suggestion for what a discussion is about, on which nothing was decided",
  },
  {
    from: 94,
    says: "Sufficient time in each session for Member States and others to share their experience",
    unchecked: "Who takes the floor: a programme gives the time and has no list of speakers",
  },
  { from: 95, says: "Each session begins with a review of what became of the recommendations of the one before" },
  {
    from: 97,
    says: "Recommendations are adopted, action-oriented and clear, and reflected in the Council's resolutions",
    unchecked: "Their wording, and the resolutions: no matter of a programme",
  },
  {
    from: 98,
    says: "Information from questionnaires is collected, and available to the session in due time",
    unchecked: "How promptly stakeholders reply, and how fresh the website is: no session file knows that",
  },
  {
    from: 100,
    says: "Treaty bodies and special procedures take part in the sessions more than before",
    unchecked: "Who attends without speaking: a programme has only the panellists",
  },
  {
    from: 101,
    says: "Procedural issues three months ahead, documents six weeks ahead, notice to stakeholders well in advance",
    unchecked: "That it is the Chair who addresses the issues: the file has the days alone",
  },
  {
    from: 102,
    says: "No overlapping or duplication with the other Durban mechanisms; the discussion on this goes on at later sessions",
    unchecked: "Whether two initiatives are about the same: that takes people",
  },
  {
    from: 103,
    says: "Interactive discussions with experts, the Special Rapporteur above all, as far as available",
  },
  {
    from: 104,
    says: "Three themes a session, and recommendations on them",
    unchecked: "That the work remains focused: no clock measures it",
  },
  {
    from: 105,
    says: "Common themes with the experts on people of African descent, sessions right after theirs, their last day attended",
    unchecked: "Who does attend that day: what is checked is that members are free to",
  },
  { from: 106, says: "Sessions in the last two weeks of October" },
  {
    from: 107,
    says: "Conclusions on the themes of the seventh session are drafted by the Chair, and considered at the eighth",
    unchecked: "That it is the Chair who drafts them",
  },
  {
    from: 108,
    says: "The report is adopted on the last day; the Chair-Rapporteur finalizes it",
    unchecked: "When the report is finalized: after the session, outside its programme",
  },
];

export const onOtherMatters: readonly OnOtherMatters[] = [
  { from: 1, to: 6, about: "the mandate, and who attended" },
  { from: 13, to: 19, about: "statements of position, and of commitment" },
  { from: 22, about: "national plans, laws and institutions" },
  {
    from: 26,
    to: 82,
    about:
      "the debates on migration and on the protection of children; where they ask for studies or seminars, these are outside the sessions",
  },
  { from: 84, to: 90, about: "the end of that debate, and the one on employment" },
  { from: 92, to: 93, about: "what recommendations are to agree with, and the work of the High Commissioner" },
  { from: 96, about: "how the recommendations become better known" },
  { from: 99, about: "national action plans and technical cooperation" },
];
