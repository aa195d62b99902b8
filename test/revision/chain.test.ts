import { describe, expect, test } from "vitest";
import { parseSession } from "../../src/model/parse-session.ts";
import { ownRules } from "../../src/own-rules.ts";
import { diff } from "../../src/revision/diff.ts";
import { whoToTell } from "../../src/revision/views.ts";
import { editedText, revisedText, revisionText, steps } from "./chain.ts";

const numbers = [1, 2, 3, 4, 5];
const sessions = numbers.map((number) => parseSession(revisionText(number)));

describe("the five revisions of the example", () => {
  test.each(steps.map((step, index) => ({ file: `${index + 2}.yaml`, number: index + 2, step })))(
    "$file is made from the one before, byte for byte",
    ({ number, step }) => {
      const old = revisionText(number - 1);
      expect(revisedText(old, editedText(old, step), step.issued)).toBe(revisionText(number));
    },
  );

  test.each(numbers)("%i.yaml asks only for rules that there are", (number) => {
    expect(ownRules(parseSession(revisionText(number))).issues).toEqual([]);
  });

  test("are numbered in a row, and end with the symbol and the adoption that the report tells of", () => {
    expect(sessions.map(({ programme }) => programme?.symbol)).toEqual([
      "A/HRC/13/WG.3/CRP.1",
      "A/HRC/13/WG.3/CRP.1/Rev.1",
      "A/HRC/13/WG.3/CRP.1/Rev.2",
      "A/HRC/13/WG.3/CRP.1/Rev.3",
      "A/HRC/13/WG.3/CRP.1/Rev.4",
    ]);
    expect(sessions.at(-1)?.programme).toMatchObject({ status: "adopted", adopted: { meeting: 14, on: "2009-10-13" } });
  });

  test("lose no meeting: what is not held is cancelled", () => {
    const ids = sessions.map(({ meetings }) => meetings.map(({ id }) => id).toSorted());
    for (const of of ids) expect(of).toEqual(ids[0]);
    expect(sessions.map(({ meetings }) => meetings.filter(({ status }) => status === "cancelled").length)).toEqual([
      0, 0, 1, 1, 2,
    ]);
  });

  test("tell those whom a change concerns, and nobody of words", () => {
    const told = sessions.slice(1).map((next, index) => {
      const old = sessions[index];
      return old === undefined ? [] : whoToTell(diff(old, next)).map(({ name }) => name);
    });
    expect(told).toEqual([
      [],
      [
        "Mrs. Elizabeth Cubias",
        "Mr. Ibrahim Wani",
        "Ms. Anja Klug",
        "Mr. John K. Bingham",
        "Mr. Patrick Taran",
        "Ms. Jane Connors",
        "Ms. Karin Lindholm-Billing",
        "Ms. Nicolette Moodie",
        "Mr. Frederick Muia",
        "Mr. John Example",
      ],
      ["Ms. Esther Busser", "Mr. John Example", "Mr. Frederick Muia"],
      [],
    ]);
  });
});
