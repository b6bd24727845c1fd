import { randomBytes } from "node:crypto";
import { posix } from "node:path";
import { isObject } from "@qemu-wire/wire/internal-light";
import { makeFolders } from "../binary/make-folder.js";
import type { Host } from "../host/host.js";
import { BuildError } from "./build-error.js";

/** In the prefix of every finished build: what it was made of. */
const markName = ".qemu-wire-build.json";
/** The start of the names of folders in which something is being built. */
const unfinished = ".building-";
/** No build takes as long: what is older was left by one that was killed (ms). */
const abandonedAfter = 24 * 60 * 60 * 1000;

/** What is in a prefix. */
export type PrefixState = "free" | "same" | "other";

/**
 * Looks at a prefix: `same` is a finished build of this content with its binary, `other` one of ours of other content.
 *
 * @throws BuildError for a folder that somebody else filled: it would be lost.
 */
export async function lookAtPrefix(host: Host, prefix: string, key: string, binary: string): Promise<PrefixState> {
  const status = await host.files.status(prefix);
  if (status === undefined) return "free";
  if (status.type !== "directory") throw new BuildError("check", `prefix: ${prefix} is no folder.`);
  if ((await host.files.list(prefix)).length === 0) return "free";
  const mark = await host.files.read(posix.join(prefix, markName)).then(parsed, () => undefined);
  if (mark === undefined) {
    const message = `prefix: ${prefix} holds something that buildQemu() did not make. Give a folder that is absent or empty.`;
    throw new BuildError("check", message);
  }
  return mark === key && (await host.files.isAccessible(binary, "execute")) ? "same" : "other";
}

/** Writes into a folder that will become the prefix what it was made of. */
export async function markPrefix(host: Host, folder: string, key: string): Promise<void> {
  await host.files.write(posix.join(folder, markName), JSON.stringify({ key }), { mode: 0o644 });
}

function parsed(text: string): string | undefined {
  try {
    const mark: unknown = JSON.parse(text);
    return isObject(mark) && typeof mark["key"] === "string" ? mark["key"] : undefined;
  } catch {
    // Not ours: we write it in one step.
    return undefined;
  }
}

/** Makes a new folder in `parent`, calls back with it, and removes it with what is in it. */
export async function withWorkFolder<Result>(
  host: Host,
  parent: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  await makeFolders(host, parent);
  await removeAbandoned(host, parent);
  const folder = posix.join(parent, `${unfinished}${randomBytes(6).toString("hex")}`);
  await host.files.makeDirectory(folder, 0o700);
  try {
    return await use(folder);
  } finally {
    await host.files.remove(folder);
  }
}

async function removeAbandoned(host: Host, parent: string): Promise<void> {
  for (const name of await host.files.list(parent)) {
    if (!name.startsWith(unfinished)) continue;
    const path = posix.join(parent, name);
    const status = await host.files.status(path);
    if (status !== undefined && Date.now() - status.modified > abandonedAfter) await host.files.remove(path);
  }
}
