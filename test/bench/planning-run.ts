import { longBench, measureExplanation, measurePlanning, shortBench } from "./planning.ts";

console.log("\n## Planning beside the exact engine: costs of each seed, and what HiGHS makes of the best of them\n");
let rows = 0;
for await (const cells of measurePlanning(process.argv.includes("--long") ? longBench : shortBench)) {
  console.log(`| ${cells.join(" | ")} |`);
  if (rows === 0) console.log(`| --- |${" ---: |".repeat(cells.length - 1)}`);
  rows += 1;
}
console.log(`\nWhy twenty activities have no programme is told in ${(await measureExplanation()).toFixed(0)} ms.`);
