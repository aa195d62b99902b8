/** What a notice to a panellist says; those that introduce something stand before a colon. */
export interface NoticeWords {
  readonly title: string;
  readonly confirm: string;
  /** Heading over the meetings at which the panellist speaks. */
  readonly appearances: string;
  readonly noAppearances: string;
  /** Introduces those who speak together with the panellist. */
  readonly others: string;
  /** Heading over what is not as in the notice before. */
  readonly changes: string;
  readonly noChanges: string;
  /** The panellist is asked to speak where the notice before did not say so, or no more. */
  readonly newlyAsked: string;
  readonly noLongerAsked: string;
  /** Introduces the room in which the meeting was to be held. */
  readonly formerRoom: string;
  /** Introduces those who now speak together with the panellist, and those who no longer do. */
  readonly othersAdded: string;
  readonly othersGone: string;
}
