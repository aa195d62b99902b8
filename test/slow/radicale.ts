import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** A server of calendars on this machine. */
export interface Radicale {
  /** Puts a calendar in the place of the one before, as a publisher does. */
  readonly publish: (name: string, text: string) => Promise<void>;
  /** A client of its own that brings a calendar into a folder; every call synchronizes again. */
  readonly client: (name: string, folder: string, events: string) => () => void;
  readonly stop: () => void;
}

const user = "conference";
const authorization = `Basic ${Buffer.from(`${user}:any`).toString("base64")}`;

/** Starts Radicale (https://radicale.org) with its files in a folder. */
export async function startRadicale(folder: string): Promise<Radicale> {
  const port = await freePort();
  const config = join(folder, "radicale.conf");
  writeFileSync(
    config,
    `[server]\nhosts = 127.0.0.1:${port}\n[auth]\ntype = none\n[storage]\nfilesystem_folder = ${join(folder, "collections")}\n`,
  );
  const server = spawn("radicale", ["--config", config], { stdio: "ignore" });
  const root = `http://127.0.0.1:${port}`;
  await answering(root, server);
  return {
    publish: async (name, text) => {
      const response = await fetch(`${root}/${user}/${name}/`, {
        ...{ method: "PUT", body: text },
        headers: { authorization, "content-type": "text/calendar; charset=utf-8" },
      });
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    },
    client: (name, place, events) => {
      const file = join(place, "vdirsyncer.conf");
      writeFileSync(file, clientConfig(join(place, "status"), `${root}/${user}/${name}/`, events));
      const sync = (command: string): string =>
        execFileSync("vdirsyncer", ["--config", file, command], { encoding: "utf8", input: "y\ny\n", stdio: "pipe" });
      sync("discover");
      return () => sync("sync");
    },
    stop: () => server.kill(),
  };
}

const clientConfig = (status: string, url: string, events: string): string => `
[general]
status_path = "${status}"
[pair calendar]
a = "remote"
b = "local"
collections = null
conflict_resolution = "a wins"
[storage remote]
type = "caldav"
read_only = true
url = "${url}"
username = "${user}"
password = "any"
[storage local]
type = "filesystem"
path = "${events}"
fileext = ".ics"
`;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return address.port;
}

async function answering(root: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`Radicale ended with ${server.exitCode}`);
    const isUp = await fetch(root, { redirect: "manual" }).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await setTimeout(200);
  }
  throw new Error("Radicale does not answer");
}
