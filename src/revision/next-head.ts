import type { SessionFile } from "../model/schema/session-file.ts";

type ProgrammeData = NonNullable<SessionFile["programme"]>;

/**
 * The programme with the head of its next revision: the next number and symbol, and no adoption, since that was of the revision
 * before. A provisional programme stays one; any other is a draft again.
 *
 * When it is issued is not known yet.
 */
export function nextHead({ issued: _, adopted: __, ...programme }: ProgrammeData): ProgrammeData {
  const { symbol, status } = programme;
  const revision = revisionOf(programme) + 1;
  return {
    ...programme,
    ...(symbol === undefined ? {} : { symbol: `${symbol.replace(revisionInSymbol, "")}/Rev.${revision}` }),
    revision,
    status: status === "provisional" ? "provisional" : "draft",
  };
}

const revisionInSymbol = /\/Rev\.(\d{1,4})$/;

/** The number of a revision, which its symbol tells when the file does not; 0 for the first issue. */
function revisionOf({ revision, symbol }: ProgrammeData): number {
  return revision ?? Number(revisionInSymbol.exec(symbol ?? "")?.[1] ?? 0);
}
