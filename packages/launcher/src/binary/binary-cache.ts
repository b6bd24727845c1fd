import { posix } from "node:path";
import type { Host } from "../host/host.js";
import { makeFolder } from "./make-folder.js";

/** What is being asked, or was, by host: several launches at once ask once. */
const asked = new WeakMap<Host, Map<string, Promise<unknown>>>();

/** One answer about a binary, that is kept. */
export interface KeptAnswer<Answer> {
  /** The binary, by `binaryIdentity()`. */
  readonly identity: string;
  /** Tells answers about one binary apart; letters, digits, `.`, `_`, `-`. */
  readonly name: string;
  /** Whether what a file holds is such an answer and still holds. */
  readonly isAnswer: (value: unknown) => value is Answer;
  readonly ask: () => Promise<Answer>;
}

/**
 * Gives an answer about a binary from memory, else from the user's cache folder (`~/.cache/qemu-wire/binaries`, 0700),
 * else by asking, and keeps it in both. Who asks while another one does gets the same answer. A failure is not kept, nor
 * is a file that holds no answer; a folder that can't be written, or that is not this user's alone, is left alone.
 *
 * @throws what `ask` throws.
 */
export async function keep<Answer>(host: Host, kept: KeptAnswer<Answer>): Promise<Answer> {
  const key = `${kept.identity}/${kept.name}`;
  const answers = asked.get(host) ?? new Map<string, Promise<unknown>>();
  asked.set(host, answers);
  const known = answers.get(key);
  if (known !== undefined) {
    const answer = await known;
    if (kept.isAnswer(answer)) return answer;
    // It held once, for an earlier kind of question, and no longer does.
    if (answers.get(key) === known) answers.delete(key);
    return await keep(host, kept);
  }
  const asking = readOrAsk(host, kept);
  answers.set(key, asking);
  try {
    return await asking;
  } catch (error) {
    if (answers.get(key) === asking) answers.delete(key);
    throw error;
  }
}

async function readOrAsk<Answer>(host: Host, kept: KeptAnswer<Answer>): Promise<Answer> {
  const folder = await ownFolder(host);
  const path = folder && posix.join(folder, kept.identity, `${kept.name}.json`);
  const known = path && (await readKept(host, path));
  if (kept.isAnswer(known)) return known;
  const answer = await kept.ask();
  if (folder !== undefined && path !== undefined) await write(host, folder, path, JSON.stringify(answer));
  return answer;
}

/** The value in the file; undefined when there is none, or what is there isn't JSON: the next answer replaces it. */
async function readKept(host: Host, path: string): Promise<unknown> {
  try {
    return JSON.parse(await host.files.read(path));
  } catch {
    return undefined;
  }
}

/** The cache folder, unless it, or the home it is in, is somebody else's: as under `sudo` with the caller's `HOME`. */
async function ownFolder(host: Host): Promise<string | undefined> {
  const { homeDirectory, uid } = await host.facts();
  if (!homeDirectory.startsWith("/")) return undefined;
  const folder = posix.join(homeDirectory, ".cache/qemu-wire/binaries");
  try {
    const [home, own] = await Promise.all([host.files.status(homeDirectory), host.files.status(folder)]);
    if (home?.type === "directory" && home.uid !== uid) return undefined;
    if (own === undefined) return folder;
    // Somebody who may write there could tell us that KVM works, or that a device is missing.
    return own.type === "directory" && own.uid === uid && (own.mode & 0o022) === 0 ? folder : undefined;
  } catch {
    // A home that can't be looked into keeps nothing.
    return undefined;
  }
}

/** Most binaries that are remembered: one that is built anew each day would fill the folder otherwise. */
const mostBinaries = 64;

/** Keeping is for speed alone: a full disk or a read-only home is no failure of what was asked. */
async function write(host: Host, folder: string, path: string, content: string): Promise<void> {
  const ofBinary = posix.dirname(path);
  try {
    const parents = [posix.dirname(posix.dirname(folder)), posix.dirname(folder), folder];
    for (const parent of parents) await makeFolder(host, parent);
    if (await makeFolder(host, ofBinary)) await prune(host, folder, ofBinary);
    await host.files.write(path, content, { mode: 0o600 });
  } catch {
    return;
  }
}

async function prune(host: Host, folder: string, newest: string): Promise<void> {
  const paths = (await host.files.list(folder)).map((name) => posix.join(folder, name));
  if (paths.length <= mostBinaries) return;
  const dated = await Promise.all(
    paths.map(async (path) => ({ path, modified: (await host.files.status(path))?.modified ?? 0 })),
  );
  const others = dated.filter(({ path }) => path !== newest).sort((a, b) => a.modified - b.modified);
  for (const { path } of others.slice(0, paths.length - mostBinaries)) await host.files.remove(path);
}
