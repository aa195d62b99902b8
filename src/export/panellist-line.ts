import type { Panellist } from "../model/session.ts";
import type { Line } from "./table-value.ts";
import { joined, type Wording } from "./wording.ts";

/** A panellist: `Ms. Esther Busser, deputy representative, International Trade Union Confederation (ITUC), to be confirmed`. */
export function panellistLine(panellist: Panellist, { catalogue, text }: Wording): Line {
  const { honorific, name, organization, status, note } = panellist;
  const runs = joined(
    [
      [{ text: honorific === undefined ? name : `${honorific} ${name}` }],
      panellist.function === undefined ? [] : [text(panellist.function)],
      organization === undefined ? [] : [text(organization)],
      note === undefined ? [] : [text(note)],
    ],
    ", ",
  );
  if (status === "to-be-confirmed") {
    return {
      kind: "panellist",
      runs: [...runs, { text: ", " }, { text: catalogue.toBeConfirmed, role: "unconfirmed" }],
    };
  }
  if (status === "declined") {
    return { kind: "panellist", runs: [...runs, { text: ", " }, { text: catalogue.declined }], struck: true };
  }
  return { kind: "panellist", runs };
}
