import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";

/** A message of JSON-RPC, which the Language Server Protocol speaks. */
interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A place in a text; line and column count from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What an editor asks of the YAML language server. */
export interface Editor {
  /** Opens a text as the file at this path, and gives what is wrong with it: one message a problem. */
  readonly open: (path: string, text: string) => Promise<readonly string[]>;
  /** What is offered at a place of the text that was opened last. */
  readonly complete: (position: Position) => Promise<readonly string[]>;
  /** What is shown of a place of the text that was opened last. */
  readonly hover: (position: Position) => Promise<string>;
  readonly close: () => void;
}

/** What a user sets: the server as it is, but without schemas from the network. */
const settings: Readonly<Record<string, object>> = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
};

/** Starts yaml-language-server, which Visual Studio Code, Neovim, Emacs and others use, as they do. */
export async function startEditor(): Promise<Editor> {
  const answers = new Map<number, (answer: Message) => void>();
  const diagnosed = new Map<string, (messages: readonly string[]) => void>();
  const send = startServer((message) => {
    const { id, method, params } = message;
    if (method === undefined) {
      answers.get(Number(id))?.(message);
    } else if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly { message: string }[] };
      diagnosed.get(uri)?.(diagnostics.map((diagnostic) => diagnostic.message));
    } else if (id !== undefined) {
      const { items = [] } = (params ?? {}) as { readonly items?: readonly { readonly section: string }[] };
      send.message({ id, result: items.map(({ section }) => settings[section] ?? {}) });
    }
  });
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = answers.size + 1;
      answers.set(id, ({ error, result }) =>
        error === undefined ? resolve(result) : reject(new Error(error.message)),
      );
      send.message({ id, method, params });
    });

  await ask("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true }, textDocument: { completion: {}, hover: {} } },
  });
  send.message({ method: "initialized", params: {} });
  send.message({ method: "workspace/didChangeConfiguration", params: { settings } });

  let uri = "";
  return {
    open: (path, text) =>
      new Promise((resolve) => {
        uri = pathToFileURL(path).href;
        diagnosed.set(uri, resolve);
        const textDocument = { uri, languageId: "yaml", version: 1, text };
        send.message({ method: "textDocument/didOpen", params: { textDocument } });
      }),
    complete: async (position) => {
      const list = await ask("textDocument/completion", { textDocument: { uri }, position });
      return (list as { readonly items: readonly { readonly label: string }[] }).items.map(({ label }) => label);
    },
    hover: async (position) => {
      const hover = await ask("textDocument/hover", { textDocument: { uri }, position });
      return (hover as { readonly contents: { readonly value: string } }).contents.value;
    },
    close: send.close,
  };
}

/** Runs the server's program and cuts what it says into messages, each behind a head with its length in bytes. */
function startServer(receive: (message: Message) => void) {
  const server = spawn(process.execPath, ["node_modules/yaml-language-server/bin/yaml-language-server", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let waiting = Buffer.alloc(0);
  server.stdout.on("data", (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const bodyAt = waiting.indexOf("\r\n\r\n") + 4;
      const length = Number(/Content-Length: (\d+)/.exec(waiting.subarray(0, bodyAt).toString("latin1"))?.[1]);
      if (Number.isNaN(length) || waiting.length < bodyAt + length) return;
      const body = waiting.subarray(bodyAt, bodyAt + length).toString("utf8");
      waiting = waiting.subarray(bodyAt + length);
      receive(JSON.parse(body));
    }
  });
  return {
    message: (message: Message): void => {
      const body = JSON.stringify({ jsonrpc: "2.0", ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    },
    close: (): void => {
      server.kill();
    },
  };
}
