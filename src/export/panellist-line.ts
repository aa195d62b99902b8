import { catalogueOf } from "../language/catalogue-of.ts";
import type { Panellist } from "../model/session.ts";
import type { Line, Run } from "./table-value.ts";
import { joined, type Wording } from "./wording.ts";

/** A panellist: `Ms. Esther Busser, deputy representative, International Trade Union Confederation (ITUC), to be confirmed`. */
export function panellistLine(panellist: Panellist, wording: Wording): Line {
  const { comma, toBeConfirmed, declined } = wording.catalogue;
  const runs = factsOf(panellist, wording);
  if (panellist.status === "to-be-confirmed") {
    return { kind: "panellist", runs: [...runs, { text: comma }, { text: toBeConfirmed, role: "unconfirmed" }] };
  }
  if (panellist.status === "declined") {
    return { kind: "panellist", runs: [...runs, { text: comma }, { text: declined }], struck: true };
  }
  return { kind: "panellist", runs };
}

/** Who it is. Where all that is told is in another language, name and facts are one phrase of that language, in its direction. */
function factsOf({ honorific, name, note, ...of }: Panellist, { catalogue, text }: Wording): readonly Run[] {
  const called: Run = { text: honorific === undefined ? name : `${honorific} ${name}` };
  const told = [of.function, of.organization, note].flatMap((fact) => (fact === undefined ? [] : [text(fact)]));
  const [language, ...others] = new Set(told.map((fact) => fact.language));
  if (language !== undefined && others.length === 0) {
    return [{ text: [called, ...told].map((run) => run.text).join(catalogueOf(language).comma), language }];
  }
  return joined(
    [called, ...told].map((run) => [run]),
    catalogue.comma,
  );
}
