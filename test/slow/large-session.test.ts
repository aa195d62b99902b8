import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { buildSession } from "../../src/model/build-session.ts";
import { addDays } from "../../src/time/date.ts";
import { sessionFile } from "../check/sessions.ts";
import { bound, even, hourLong, noAfternoons, speakOnce, talkFirst } from "../check/small-rules.ts";

test("ten thousand meetings and half as many findings are judged in less than two seconds", () => {
  const first = "2000-01-01";
  const meetings = Array.from({ length: 10_000 }, (_, index) => ({
    on: addDays(first, Math.floor(index / 2)),
    part: index % 2 === 0 ? ("morning" as const) : ("afternoon" as const),
    entries: [{ title: `Theme ${Math.floor(index / 8)}`, kind: "discussion" as const, panellists: ["cubias"] }],
  }));
  const session = buildSession(
    sessionFile({ session: { dates: { from: first, to: addDays(first, 4999) } }, programme: { meetings } }),
  );
  const rules = [even, hourLong, noAfternoons, speakOnce, talkFirst].map((rule) => bound(rule));
  const start = performance.now();
  const { findings } = check(session, rules);
  const took = performance.now() - start;
  console.log("TOOK", took);
  expect(took).toBeLessThan(2_000);
  expect(findings).toHaveLength(5_000);
});
