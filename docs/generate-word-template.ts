import { mkdirSync, writeFileSync } from "node:fs";
import { sampleTemplate } from "./word-template.ts";

// Writes the example of a template of Word again: npx tsx docs/generate-word-template.ts
mkdirSync("examples/word", { recursive: true });
writeFileSync("examples/word/template.docx", await sampleTemplate());
