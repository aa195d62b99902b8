import { describe, expect, test } from "vitest";
import { judgeCase } from "../support/judge-case.ts";
import { allCases } from "../support/rule-cases.ts";

for (const { rule, valid, invalid, notJudged } of await allCases()) {
  describe(rule.id, () => {
    test.each(valid)("is silent: $name", ({ session, together, layer }) => {
      expect(judgeCase(rule, session, together, layer)).toEqual({ findings: [] });
    });

    test.each(invalid)("reports: $name", ({ session, together, layer, expected }) => {
      const { findings, notJudged } = judgeCase(rule, session, together, layer);
      expect(notJudged).toBeUndefined();
      expect(findings.map(({ code, subjects }) => ({ code, subjects }))).toEqual(
        expected.map(({ code, subjects }) => ({ code, subjects })),
      );
      for (const [index, finding] of findings.entries()) expect(finding).toMatchObject(expected[index] ?? {});
    });

    test.each(notJudged)("cannot judge: $name", ({ session, reason }) => {
      expect(judgeCase(rule, session)).toEqual({ findings: [], notJudged: reason });
    });
  });
}
