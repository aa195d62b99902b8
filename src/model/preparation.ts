import type { Path } from "../internal/errors.ts";
import type { PlainDate } from "../time/date.ts";
import type { Text } from "./words.ts";

/** Dates on which the Chair addressed agenda, programme and themes. */
export interface Procedure {
  readonly agenda?: PlainDate;
  readonly programme?: PlainDate;
  readonly themes?: PlainDate;
  readonly path: Path;
}

/** Dates on which the Secretariat notified non-governmental organizations, national human rights institutions and others. */
export interface Notices {
  readonly ngos?: PlainDate;
  readonly nhris?: PlainDate;
  readonly others?: PlainDate;
  readonly path: Path;
}

/** A consultation with the Chair of another body. */
export interface Consultation {
  /** Role or body of a related session. */
  readonly with: string;
  readonly about: "themes" | "dates" | "other";
  readonly on: PlainDate;
  readonly path: Path;
}

/** Conclusions or recommendations that an earlier session left to this one. */
export interface CarriedOver {
  readonly id: string;
  readonly title: Text;
  /** Where it was decided, as cited: `A/HRC/13/60, para. 107`. */
  readonly decision?: string;
  /** Full number of the agenda item under which they are adopted. */
  readonly item?: string;
  readonly path: Path;
}
