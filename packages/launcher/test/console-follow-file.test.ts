import { appendFile, rename, truncate, writeFile } from "node:fs/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { Console } from "../src/console/console.js";
import { followFile } from "../src/console/follow-file.js";
import type { MachineExit } from "../src/errors.js";
import { MachineExitedError } from "../src/errors.js";
import { localHost } from "../src/host/local-host.js";
import { TemporaryDirectory } from "../../qmp/test/support/temporary-directory.js";
import { rejection } from "../../wire/test/support/rejection.js";

async function emptyDirectory(): Promise<TemporaryDirectory> {
  const directory = await TemporaryDirectory.make();
  onTestFinished(async () => await directory[Symbol.asyncDispose]());
  return directory;
}

function followed(path: string, options: Parameters<typeof followFile>[2] = {}): Console {
  const console = new Console({ kind: "readable", stream: followFile(localHost(), path, options) }, { name: "vm1" });
  onTestFinished(async () => await console.close());
  return console;
}

test("a file is read as it comes, grows, is cut and made anew", async () => {
  const directory = await emptyDirectory();
  const path = directory.file("console");
  const console = followed(path);
  await writeFile(path, "first €");
  await console.expect("first €");
  await appendFile(path, " second");
  await console.expect("second");
  await truncate(path, 0);
  await appendFile(path, "third");
  await console.expect("third");
  await writeFile(directory.file("another"), "a fourth one that is longer than all that came before");
  await rename(directory.file("another"), path);
  await console.expect("before");
  expect(console.log).toBe("first € secondthirda fourth one that is longer than all that came before");
});

test("of a long file only the end is read, unless all is wanted", async () => {
  const directory = await emptyDirectory();
  const path = directory.file("console");
  await writeFile(path, `${"x".repeat(3 * 1024 * 1024)}end`);
  const console = followed(path, { tailBytes: 5 });
  await console.expect("end");
  expect(console.log).toBe("xxend");
  const all = followed(path, { tailBytes: Number.POSITIVE_INFINITY });
  let length = 0;
  all.on("data", (text) => {
    length += text.length;
  });
  await all.expect("end");
  expect(length).toBe(3 * 1024 * 1024 + 3);
});

test("at the machine's end what the file has by then is read, and then it is at its end", async () => {
  const directory = await emptyDirectory();
  const path = directory.file("console");
  await writeFile(path, "");
  let end: ((exit: MachineExit) => void) | undefined;
  const exited = new Promise<MachineExit>((resolve) => {
    end = resolve;
  });
  const local = localHost();
  let looks = 0;
  const status = async (one: string): ReturnType<typeof local.files.status> => {
    looks += 1;
    return await local.files.status(one);
  };
  const stream = followFile({ ...local, files: { ...local.files, status } }, path);
  let isAtEnd = false;
  stream.once("end", () => {
    isAtEnd = true;
  });
  const console = new Console({ kind: "readable", stream }, { name: "vm1", exited });
  onTestFinished(async () => await console.close());
  const found = console.expect("last words");
  const waiting = rejection(console.expect("never"));
  // So long that the next look would be a while off.
  await new Promise((resolve) => setTimeout(resolve, 700));
  await appendFile(path, "last words");
  const before = looks;
  end?.({ code: 0, signal: null, reason: "exited", requested: false });
  await nextTurn();
  // No timer was waited for.
  expect(looks).toBe(before + 1);
  expect((await found).match).toBe("last words");
  expect(await waiting).toBeInstanceOf(MachineExitedError);
  expect(isAtEnd).toBe(true);
});

test("a file that can't be read ends the console with the reason", async () => {
  const directory = await emptyDirectory();
  const console = followed(directory.path);
  await expect(console.expect("never")).rejects.toThrow(/its connection ended \(EISDIR/);
});
