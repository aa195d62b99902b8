import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../../src/export/markdown.ts";
import { toNotice } from "../../../src/export/notice/notice.ts";
import { languages } from "../../../src/model/word-lists.ts";
import { lineText } from "../printed.ts";
import { exampleSession, sessionWith, sessionWithMeeting } from "../sessions.ts";
import { appearancesText } from "./told.ts";

const seventh = exampleSession("igwg-07");

describe("a notice", () => {
  test("tells when, where, on what and with whom the panellist speaks", () => {
    const session = sessionWithMeeting({
      entries: [
        { item: "1", panellists: ["muia"] },
        { item: "4" },
        {
          item: "4(a)",
          title: "Films",
          hours: "11:00-12:00",
          panellists: ["muia", "cubias", "busser"],
          documents: ["A/1"],
        },
      ],
    });
    expect(appearancesText(toNotice(session, "cubias"))).toEqual([
      [
        ...["Monday, 5 October 2009", "10.00 to 13.00", "Room XX", "1st meeting", "Public meeting"],
        ...["Item 4 Organization of work", "(a) Migration", "11.00 to 12.00 Films", "Other panellists:"],
        ...[
          "- Mr. Frederick Muia, senior adviser, IOE",
          "- Esther Busser, ITUC, to be confirmed",
          "Documents:",
          "- A/1",
        ],
      ],
    ]);
  });

  test("tells each meeting in order of time, also one that is cancelled", () => {
    const meetings = ["2009-10-07", "2009-10-06"].map((on) => ({
      ...{ on, part: "morning" as const, entries: [{ title: "Films", panellists: ["muia"] }] },
      ...(on === "2009-10-06" && { status: "cancelled" as const }),
    }));
    const session = sessionWith(meetings);
    expect(appearancesText(toNotice(session, "muia")).map(([day, , , heading]) => [day, heading])).toEqual([
      ["Tuesday, 6 October 2009", "~Public meeting~"],
      ["Wednesday, 7 October 2009", "1st meeting"],
    ]);
  });

  test("says to whom it is, and asks who has not confirmed for it", () => {
    const told = (id: string) => {
      const { panellist, confirm } = toNotice(sessionWithMeeting({}), id);
      return [lineText(panellist), confirm?.text];
    };
    expect(told("busser")).toEqual(["Esther Busser, ITUC, to be confirmed", "Please confirm that you will speak."]);
    expect(told("muia")).toEqual(["Mr. Frederick Muia, senior adviser, IOE", undefined]);
    expect(told("absent")).toEqual(["~A. Absent, by video link, declined~", undefined]);
  });

  test("says so where the panellist is not asked to speak", () => {
    const page = toMarkdown(toNotice(sessionWithMeeting({}), "muia"));
    expect(page).toMatch(/\n## When and where you speak\n\nYou are not asked to speak\.\n$/);
    expect(page).not.toContain("What has changed");
  });

  test.each(["cubias", "busser"])("is as it was: %s", async (id) => {
    await expect(toMarkdown(toNotice(seventh, id))).toMatchFileSnapshot(`golden/igwg-07-${id}.md`);
  });

  test.each(languages)("speaks %s", async (language) => {
    const notice = toNotice(seventh, "busser", { language, previous: seventh });
    expect(notice.language).toBe(language);
    await expect(toMarkdown(notice)).toMatchFileSnapshot(`golden/igwg-07-busser-${language}.md`);
  });
});

describe("a panellist whom the file does not have", () => {
  test.each([
    ["cubais", "cubias"],
    ["nobody-of-this-name", undefined],
  ])("is an error with the nearest id, if there is one: %s", (panellist, nearest) => {
    const details = nearest === undefined ? { panellist } : { panellist, nearest };
    expect(() => toNotice(seventh, panellist)).toThrow(
      expect.objectContaining({
        ...{ code: "unknown-panellist", details },
        message: `Unexpected panellist "${panellist}", expected the id of one in the file`,
      }),
    );
  });

  test.each(["__proto__", "constructor", "toString"])("is not found in what every object has: %s", (panellist) => {
    expect(() => toNotice(seventh, panellist)).toThrow(expect.objectContaining({ code: "unknown-panellist" }));
  });
});

test("a session without a programme gives no notice", () => {
  const { programme: _, ...session } = seventh;
  expect(() => toNotice(session, "cubias")).toThrow(expect.objectContaining({ code: "not-exportable" }));
});

test("a programme of another session is no earlier one", () => {
  const previous = exampleSession("igwg-08");
  expect(() => toNotice(exampleSession("igwg-07"), "cubias", { previous })).toThrow(
    expect.objectContaining({ code: "not-a-revision" }),
  );
});
