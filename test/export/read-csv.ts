/**
 * Reads comma-separated values by the grammar of RFC 4180, section 2, character by character: records end with CRLF, a field is
 * either quoted or has neither quotes nor line ends. Throws where the text is anything else.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let at = 0;
  const quoted = (): string => {
    let field = "";
    for (at += 1; at < text.length; at += 1) {
      if (text[at] !== '"') field += text[at];
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else {
        at += 1;
        return field;
      }
    }
    throw new Error("a quoted field does not end");
  };
  const plain = (): string => {
    const start = at;
    while (at < text.length && text[at] !== "," && text[at] !== "\r") {
      if (text[at] === '"' || text[at] === "\n") throw new Error(`a stray character at ${at}`);
      at += 1;
    }
    return text.slice(start, at);
  };
  while (at < text.length) {
    const record: string[] = [text[at] === '"' ? quoted() : plain()];
    while (text[at] === ",") {
      at += 1;
      record.push(text[at] === '"' ? quoted() : plain());
    }
    if (text.slice(at, at + 2) !== "\r\n") throw new Error(`no line end at ${at}`);
    at += 2;
    records.push(record);
  }
  return records;
}
