import type { SessionFile } from "../model/schema/session-file.ts";

type ProgrammeData = NonNullable<SessionFile["programme"]>;

/**
 * The programme with the head of its next revision: a draft, with the next number and symbol.
 *
 * When it is issued, and by which meeting it is adopted, is not known yet.
 */
export function nextHead({ issued: _, adopted: __, ...programme }: ProgrammeData): ProgrammeData {
  const revision = (programme.revision ?? 0) + 1;
  const { symbol } = programme;
  return {
    ...programme,
    ...(symbol === undefined ? {} : { symbol: `${symbol.replace(/\/Rev\.\d+$/, "")}/Rev.${revision}` }),
    revision,
    status: "draft",
  };
}
