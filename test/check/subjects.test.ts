import { expect, test } from "vitest";
import { subjectsOf } from "../../src/check/subjects.ts";
import { buildSession } from "../../src/model/build-session.ts";
import { sessionFile } from "./sessions.ts";

test("a panellist whom only a cancelled meeting lists has no appearance; one whom a declared activity lists has one", () => {
  const talk = { item: "4(a)", activity: "talk" };
  const session = (declared: boolean) =>
    buildSession(
      sessionFile({
        ...(declared ? { activities: [{ id: "talk", item: "4(a)", panellists: ["wani"] }] } : {}),
        programme: {
          meetings: [
            { on: "2009-10-05", part: "morning", entries: [talk] },
            { on: "2009-10-05", part: "afternoon", status: "cancelled", entries: [{ ...talk, panellists: ["wani"] }] },
          ],
        },
      }),
    );
  expect([...subjectsOf(session(false)).keys()]).toEqual(["activity:talk"]);
  expect([...subjectsOf(session(true)).keys()]).toEqual(["activity:talk", "appearance:wani@talk"]);
});
