import { createHash } from "node:crypto";
import { goldenDocuments } from "./golden-documents.ts";

// Prints the digests of all documents, for a process of its own: npx tsx test/export/docx/print-documents.ts
const digests = Object.entries(goldenDocuments).map(async ([name, write]) => {
  const bytes = await write();
  return [name, createHash("sha256").update(bytes).digest("hex")] as const;
});
process.stdout.write(JSON.stringify(Object.fromEntries(await Promise.all(digests))));
