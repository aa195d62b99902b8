import type { SarifMessage } from "./sarif-value.ts";

/**
 * A text as a message that says just this: braces would be placeholders (SARIF 2.1.0, section 3.11.5), and `](` would make a link of
 * what the session file says (section 3.11.6).
 */
export function sarifMessage(text: string): SarifMessage {
  return { text: text.replaceAll(/[{}]/g, "$&$&").replaceAll("](", "] (") };
}

/**
 * The name of a file as a URI reference: `my session.yaml` becomes `my%20session.yaml`.
 *
 * @param name relative, with `/` between folders
 */
export function relativeUri(name: string): string {
  const whole = name.replaceAll(/\p{Cs}/gu, "\uFFFD");
  return whole.split("/").map(encodeURIComponent).join("/");
}
