import { describe, expect, test } from "vitest";
import { sessionsInRole } from "../../src/check/sessions-in-role.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { sessionWith } from "./sessions.ts";

type Related = NonNullable<SessionFile["related"]>[number];

const other = (own: Partial<Related>): Related => ({
  ...{ body: "wgepad", role: "wgepad", dates: { from: "2009-01-12", to: "2009-01-16" } },
  ...own,
});

describe("sessions of others in a role", () => {
  test.each<[string, Related, Related]>([
    ["their first days", other({}), other({ dates: { from: "2009-01-13", to: "2009-01-14" } })],
    ["their last days", other({}), other({ dates: { from: "2009-01-12", to: "2009-01-17" } })],
    ["their bodies", other({}), other({ body: "zebra" })],
    ["their numbers", other({ number: 7 }), other({ number: 8 })],
    ["their names", other({ name: "Experts" }), other({ name: "Working Group of Experts" })],
    ["their themes", other({ themes: ["health"] }), other({ themes: ["migration"] })],
    [
      "what their themes are called elsewhere",
      other({ themes: [{ id: "health", aliases: ["care"] }] }),
      other({ themes: [{ id: "health", aliases: ["medicine"] }] }),
    ],
  ])("come in the order of %s, whatever their order in the file", (_, first, second) => {
    const orders = [
      [first, second],
      [second, first],
    ].map((related) => {
      const session = sessionWith({}, { related });
      const places = sessionsInRole(session, "wgepad").map((each) => session.related.indexOf(each));
      return places.map((place) => related[place]);
    });
    expect(orders).toEqual([
      [first, second],
      [first, second],
    ]);
  });
});
