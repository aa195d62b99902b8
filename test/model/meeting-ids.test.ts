import { describe, expect, it } from "vitest";
import { meetingIds } from "../../src/model/meeting-ids.ts";

const [morning, afternoon] = [
  { on: "2009-10-05", part: "morning" },
  { on: "2009-10-05", part: "afternoon" },
];

describe("meetingIds", () => {
  it("numbers meetings in the same part of a day from the second on", () => {
    expect(meetingIds([morning, afternoon, morning, morning])).toEqual([
      "2009-10-05-morning",
      "2009-10-05-afternoon",
      "2009-10-05-morning-2",
      "2009-10-05-morning-3",
    ]);
  });

  it("gives no id that another meeting states, before or after it", () => {
    const stated = ["2009-10-05-morning", "2009-10-05-morning-3"].map((id) => ({ ...afternoon, id }));
    expect(meetingIds([morning, ...stated, morning])).toEqual([
      "2009-10-05-morning-2",
      ...stated.map(({ id }) => id),
      "2009-10-05-morning-4",
    ]);
  });
});
