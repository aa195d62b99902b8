import { defined } from "../internal/defined.ts";
import type { AgendaItem } from "./agenda.ts";
import { fullNumber } from "./item-number.ts";
import type { SessionFile } from "./schema/session-file.ts";
import type { Theme } from "./session.ts";

/** The agenda as one list, each sub-item after its item. */
export function buildAgenda(agenda: NonNullable<SessionFile["agenda"]>): readonly AgendaItem[] {
  return agenda.flatMap((item, index): AgendaItem[] => {
    const number = fullNumber(item.number);
    const path = ["agenda", index];
    const subItems = item.subItems ?? [];
    return [
      {
        number,
        title: item.title,
        kind: item.kind ?? "other",
        ...defined({ theme: item.theme?.id, role: item.role }),
        hasSubItems: subItems.length > 0,
        listedIn: "agenda",
        footnotes: item.footnotes ?? [],
        path,
      },
      ...subItems.map(
        (subItem, at): AgendaItem => ({
          number: fullNumber(item.number, subItem),
          label: subItem.letter === undefined ? String(subItem.number) : `(${subItem.letter})`,
          parent: number,
          title: subItem.title,
          kind: subItem.kind ?? item.kind ?? "other",
          ...defined({ theme: subItem.theme?.id, role: subItem.role }),
          hasSubItems: false,
          listedIn: subItem.listedIn ?? "agenda",
          footnotes: subItem.footnotes ?? [],
          path: [...path, "subItems", at],
        }),
      ),
    ];
  });
}

/** The themes that agenda items and sub-items state, in order of the agenda. */
export function buildThemes(agenda: NonNullable<SessionFile["agenda"]>): readonly Theme[] {
  return agenda.flatMap((item, index) => {
    const own =
      item.theme === undefined
        ? []
        : [{ theme: item.theme, holder: item, number: fullNumber(item.number), path: ["agenda", index, "theme"] }];
    const below = (item.subItems ?? []).flatMap((subItem, at) =>
      subItem.theme === undefined
        ? []
        : [
            {
              theme: subItem.theme,
              holder: subItem,
              number: fullNumber(item.number, subItem),
              path: ["agenda", index, "subItems", at, "theme"],
            },
          ],
    );
    return [...own, ...below].map(
      ({ theme, holder, number, path }): Theme => ({
        id: theme.id,
        title: theme.title ?? holder.title,
        durban: theme.durban ?? [],
        aliases: theme.aliases ?? [],
        ...defined({ chosen: theme.chosen }),
        item: number,
        path,
      }),
    );
  });
}
