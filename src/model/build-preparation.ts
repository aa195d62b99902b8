import { defined } from "../internal/defined.ts";
import type { CarriedOver } from "./preparation.ts";
import type { SessionFile } from "./schema/session-file.ts";
import type { Session } from "./session.ts";

/** What the file tells of the preparation of the session; a section that it does not have stays absent. */
export function buildPreparation({
  procedure,
  notices,
  consultations,
  carriedOver,
}: SessionFile): Pick<Session, "procedure" | "notices" | "consultations" | "carriedOver"> {
  return defined({
    procedure: procedure && { ...defined(procedure), path: ["procedure"] },
    notices: notices && { ...defined(notices), path: ["notices"] },
    consultations: consultations?.map((consultation, index) => ({ ...consultation, path: ["consultations", index] })),
    carriedOver: carriedOver?.map(
      ({ id, title, decision, item }, index): CarriedOver => ({
        id,
        title,
        ...defined({ decision, item: item === undefined ? undefined : String(item) }),
        path: ["carriedOver", index],
      }),
    ),
  });
}
