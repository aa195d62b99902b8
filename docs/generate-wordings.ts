import { writeFileSync } from "node:fs";
import { wordingsPage } from "./wordings-page.ts";

// Writes docs/wordings.md again, after a wording or its source has changed: npx tsx docs/generate-wordings.ts
writeFileSync(new URL("wordings.md", import.meta.url), wordingsPage());
