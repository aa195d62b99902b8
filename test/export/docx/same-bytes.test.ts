import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type GoldenName, goldenDocuments } from "./golden-documents.ts";
import { partsOf } from "./read-docx.ts";

const names = Object.keys(goldenDocuments) as GoldenName[];
const digest = async (name: GoldenName): Promise<string> =>
  createHash("sha256")
    .update(await goldenDocuments[name]())
    .digest("hex");

describe("the Word document of the seventh session", () => {
  test("is as it was, in each of its parts", async () => {
    const parts = partsOf(await goldenDocuments["igwg-07"]());
    for (const [path, part] of Object.entries(parts))
      await expect(part).toMatchFileSnapshot(`../golden/igwg-07.docx/${path}`);
    const kept = readdirSync("test/export/golden/igwg-07.docx", { recursive: true, encoding: "utf8" });
    expect(kept.filter((path) => /\.(?:xml|rels)$/.test(path)).toSorted()).toEqual(Object.keys(parts).toSorted());
  });
});

describe.each(names)("the bytes of the document %s", (name) => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test("do not follow the clock", async () => {
    const now = await digest(name);
    vi.useFakeTimers({ now: new Date("2040-01-01T00:00:00Z"), toFake: ["Date"] });
    expect(await digest(name)).toBe(now);
  });

  test("do not follow chance", async () => {
    const drawn = await digest(name);
    let calls = 0;
    vi.spyOn(Math, "random").mockImplementation(() => (calls++ % 997) / 997);
    expect(await digest(name)).toBe(drawn);
  });
});

test("the document counts as made on its day of issue, or at no time", async () => {
  const core = async (name: GoldenName): Promise<string> =>
    partsOf(await goldenDocuments[name]())["docProps/core.xml"] ?? "";
  expect(await core("igwg-07")).toMatch(
    /<dcterms:created [^>]*>2009-10-13T00:00:00Z<.*<dcterms:modified [^>]*>2009-10-13T00:00:00Z</,
  );
  expect(await core("linked")).not.toContain("dcterms:created");
});

test("the bytes of all documents are the same in a process in Kathmandu with an Arabic locale", async () => {
  const made = execFileSync(process.execPath, ["--import", "tsx", "test/export/docx/print-documents.ts"], {
    env: { ...process.env, TZ: "Asia/Kathmandu", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
    encoding: "utf8",
  });
  const here = names.map(async (name) => [name, await digest(name)] as const);
  expect(JSON.parse(made)).toEqual(Object.fromEntries(await Promise.all(here)));
});
