import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Word documents as PDF, by name, as LibreOffice lays them out: all at once, since its start costs most. */
export function pdfsOf(documents: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "pow-word-"));
  const names = Object.keys(documents);
  const fileOf = (name: string, ending: string): string => join(folder, `${names.indexOf(name)}.${ending}`);
  try {
    for (const [name, bytes] of Object.entries(documents)) writeFileSync(fileOf(name, "docx"), bytes);
    // A profile of its own: another LibreOffice that is open would take the work over, and not tell when it is done.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const files = names.map((name) => fileOf(name, "docx"));
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    return Object.fromEntries(names.map((name) => [name, readFileSync(fileOf(name, "pdf"))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The words of each page of a PDF, as pdftotext (poppler) reads them. */
export function pageTexts(pdf: Uint8Array): readonly string[] {
  const text = execFileSync("pdftotext", ["-raw", "-", "-"], { input: pdf, encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}
