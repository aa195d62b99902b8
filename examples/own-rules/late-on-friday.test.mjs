import assert from "node:assert/strict";
import { test } from "node:test";
import { check, sessionFrom } from "programme-of-work";
import * as shelf from "./late-on-friday.mjs";

const cases = [
  { name: "a meeting that ends at 17.00", meeting: { on: "2031-03-14", part: "afternoon" }, codes: [] },
  {
    name: "a meeting that ends at 17.30",
    meeting: { on: "2031-03-14", part: "afternoon", hours: "15:00-17:30" },
    codes: ["late"],
  },
  { name: "the same on a Thursday", meeting: { on: "2031-03-13", part: "afternoon", hours: "15:00-17:30" }, codes: [] },
  {
    name: "a meeting that ends at 17.30, where 18.00 is early enough",
    meeting: { on: "2031-03-14", part: "afternoon", hours: "15:00-17:30" },
    params: { latest: "18:00" },
    codes: [],
  },
];

for (const { name, meeting, params = {}, codes } of cases) {
  test(name, () => {
    const session = sessionFrom({
      format: "programme-of-work/1",
      body: { id: "lighthouses", name: "Working Group on Lighthouses" },
      session: {
        dates: { from: "2031-03-10", to: "2031-03-14" },
        timeZone: "Europe/Zurich",
        hours: { morning: "10:00-13:00", afternoon: "15:00-17:00" },
      },
      rules: { preset: [], "late-on-friday": { params } },
      programme: { meetings: [meeting] },
    });
    const { findings } = check(session, { shelf });
    assert.deepEqual(
      findings.map(({ code }) => code),
      codes,
    );
  });
}
