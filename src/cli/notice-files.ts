import type { FolderFile } from "./write-folder.ts";

/** A file for each notice, `notice-cubias.md`; where names differ in capitals alone one gets a number: not every file system tells them apart. */
export function noticeFiles(notices: readonly { readonly id: string; readonly text: string }[]): readonly FolderFile[] {
  const taken = new Set<string>();
  return notices.map(({ id, text }) => {
    let file = `notice-${id}.md`;
    for (let copy = 2; taken.has(file.toLowerCase()); copy += 1) file = `notice-${id}-${copy}.md`;
    taken.add(file.toLowerCase());
    return { file, text };
  });
}
