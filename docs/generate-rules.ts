import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { rulePages } from "./rule-pages.ts";

const folder = new URL("rules/", import.meta.url);
const pages = await rulePages();

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, page] of pages) writeFileSync(new URL(name, folder), page);
