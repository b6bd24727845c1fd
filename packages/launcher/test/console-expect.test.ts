import fc from "fast-check";
import { getEventListeners } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { guestFailures } from "../src/console/guest-failures.js";
import { matcherOf } from "../src/console/pattern.js";
import { Search } from "../src/console/search.js";
import { TextRing } from "../src/console/text-ring.js";
import { ConsoleError, MachineExitedError } from "../src/errors.js";
import { rejection } from "../../wire/test/support/rejection.js";
import { cuts, inPieces } from "./support/console-cuts.js";
import { consolePair } from "./support/console-pair.js";

describe("expect()", () => {
  test("finds a text in what came before, and then what comes after it", async () => {
    const { console, guest, say } = await consolePair();
    await say("one two\r\nthree ");
    expect(await console.expect("two")).toMatchObject({
      match: "two",
      before: "one ",
      text: "one two",
      pattern: "two",
    });
    const waiting = console.expect("one");
    guest.write("four one");
    expect((await waiting).before).toBe("\r\nthree four ");
  });

  test("gives what a regular expression captured", async () => {
    const { console, say } = await consolePair();
    await say("vpp v23.10 up\r\n");
    const pattern = /vpp v(?<major>\d+)\.(\d+)(x)?/;
    const { match, pattern: which, captures, groups } = await console.expect(["never", pattern]);
    expect(which).toBe(pattern);
    expect([match, captures, groups]).toEqual(["vpp v23.10", ["23", "10", undefined], { major: "23" }]);
  });

  test("finds what is cut anywhere", async () => {
    const { console, guest } = await consolePair();
    const waiting = console.expect(/login: \r\n€ \$ /);
    for (const byte of Buffer.from("guest lo\x1b[0mgin: \r\n€ $ ")) {
      guest.write(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await waiting).match).toBe("login: \r\n€ $ ");
  });

  test("leaves the flags and the place of the caller's expression alone", async () => {
    const { console, say } = await consolePair();
    const pattern = /a./gy;
    pattern.lastIndex = 3;
    await say("xxaab ");
    expect((await console.expect(pattern)).match).toBe("aa");
    expect(pattern.lastIndex).toBe(3);
    await say("ac");
    expect((await console.expect(pattern)).match).toBe("ac");
  });

  test("takes nothing with consume: false, and looks from a mark again", async () => {
    const { console, say } = await consolePair();
    const mark = console.mark();
    await say("one two one");
    expect((await console.expect("one", { consume: false })).mark.position).toBe(3);
    expect((await console.expect("one")).before).toBe("");
    expect((await console.expect("one")).before).toBe(" two ");
    const again = await console.expect("one", { since: mark });
    expect(again.before).toBe("");
    expect((await console.expect("one", { since: again.mark })).mark.position).toBe(11);
    await expect(console.expect("one", { timeout: 20 })).rejects.toThrow('no "one" within 20 ms');
  });

  test("rejects as soon as what must not come comes, and names its line", async () => {
    const { console, guest } = await consolePair();
    const waiting = rejection<ConsoleError>(console.expect("login:", { failOn: ["no", /Power d\w+/] }));
    guest.write("[ 1.5] all is well\r\n[ 2.5] reboot: Power down\r\nmore");
    const error = await waiting;
    expect(error).toBeInstanceOf(ConsoleError);
    expect(error.reason).toBe("failed");
    expect(error.message).toBe(
      'vm1: console: it said "[ 2.5] reboot: Power down", which /Power d\\w+/ of failOn is about.',
    );
    expect(error.consoleTail).toBe("[ 1.5] all is well\n[ 2.5] reboot: Power down\nmore");
  });

  test("without a pattern only what must not come ends it", async () => {
    const { console, say } = await consolePair();
    const watching = rejection<ConsoleError>(
      console.expect([], { failOn: guestFailures, timeout: Number.POSITIVE_INFINITY }),
    );
    await say("hello\r\n[ 12.1] Kernel panic - not syncing: Fatal exception\r\n");
    expect((await watching).message).toContain("Kernel panic - not syncing: Fatal exception");
    await expect(console.expect([])).rejects.toThrow(RangeError);
    await expect(console.expect("")).rejects.toThrow("An empty text is found everywhere");
    await expect(console.expect("a", { timeout: -1 })).rejects.toThrow(RangeError);
    await expect(console.expect("a", { since: { position: 10_000 } })).rejects.toThrow(
      "since takes a mark() of this console",
    );
  });

  test("ends at its deadline with the end of the console, also when what it waited for came just then", async () => {
    const { console, say } = await consolePair();
    await say("\x1b[2Jboot\r\nprompt");
    const error = await rejection<ConsoleError>(console.expect(["a", /b+x/], { timeout: 30 }));
    expect([error.reason, error.consoleTail]).toEqual(["timeout", "boot\nprompt"]);
    expect(error.message).toBe('vm1: console: no "a" or /b+x/ within 30 ms.');
  });

  test("ends by its signal, and leaves no listener on it", async () => {
    const { console, say } = await consolePair();
    const controller = new AbortController();
    const { signal } = controller;
    const waiting = rejection(console.expect("never", { signal }));
    controller.abort(new Error("enough"));
    const error = await waiting;
    expect([error.name, (error.cause as Error).message]).toEqual(["AbortError", "enough"]);
    expect((await rejection(console.expect("never", { signal }))).name).toBe("AbortError");
    const other = new AbortController().signal;
    await say("x");
    await console.expect("x", { signal: other });
    await rejection(console.expect("x", { signal: other, timeout: 10 }));
    expect(getEventListeners(other, "abort")).toEqual([]);
  });

  test("tells of text that has left the log", async () => {
    const { console, say } = await consolePair({ logBytes: 4_096 });
    const mark = console.mark();
    await say(`first ${"x".repeat(10_000)} last`);
    const error = await rejection<ConsoleError>(console.expect("first", { since: mark }));
    expect([error.reason, error.message]).toEqual([
      "overflow",
      "vm1: console: 5915 characters after the mark have left the log; raise logBytes.",
    ]);
    expect((await console.expect("last")).before).toHaveLength(4_096 - 4);
  });

  test("misses nothing that comes faster than the log keeps it", async () => {
    const { console, guest } = await consolePair({ logBytes: 4_096 });
    const waiting = console.expect(/needle \d\r\n/);
    guest.write(`${"hay ".repeat(50_000)}needle 7\r\n${"hay ".repeat(50_000)}`);
    expect((await waiting).match).toBe("needle 7\r\n");
  });
});

describe("the end of a machine", () => {
  const exit = { code: 1, signal: null, reason: "failed", requested: false } as const;

  test("rejects a wait with the machine's last words, once they are read", async () => {
    let end: ((value: typeof exit) => void) | undefined;
    const exited = new Promise<typeof exit>((resolve) => {
      end = resolve;
    });
    const { console, guest } = await consolePair({ exited });
    const found = console.expect("last");
    const waiting = rejection<MachineExitedError>(console.expect("never"));
    end?.(exit);
    guest.end("last words");
    expect((await found).match).toBe("last");
    const error = await waiting;
    expect(error).toBeInstanceOf(MachineExitedError);
    expect([error.exit, error.consoleTail]).toEqual([exit, "last words"]);
    expect(error.message).toBe("vm1: the machine ended (failed, exit code 1) while its console was waited for.");
    // What it said is still found, and what it didn't say is not waited for.
    expect((await console.expect("words")).match).toBe("words");
    expect(await rejection(console.expect("never"))).toBeInstanceOf(MachineExitedError);
    expect(await rejection(console.send("x"))).toBeInstanceOf(MachineExitedError);
    expect(await rejection(console.attach())).toBeInstanceOf(MachineExitedError);
    expect(console.attached).toBe(false);
  });

  test("loses none of its last words when this process stands still for longer than they are waited for", async () => {
    const { console, guest } = await consolePair({ exited: Promise.resolve(exit) });
    const found = console.expect("last");
    const waiting = rejection(console.expect("never"));
    await nextTurn();
    guest.end("last words");
    // As in a process that isn't given a processor: its timers are due before it has read what waits for it.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    expect((await found).match).toBe("last");
    expect(await waiting).toBeInstanceOf(MachineExitedError);
  });

  test("is told although somebody holds the other end of the socket", async () => {
    const { console, say } = await consolePair({ exited: Promise.resolve(exit) });
    await say("said");
    expect(await rejection(console.expect("never"))).toBeInstanceOf(MachineExitedError);
    expect(console.tail()).toBe("said");
  });

  test("is waited for when the console's connection ends first", async () => {
    const late = new Promise<typeof exit>((resolve) => setTimeout(() => resolve(exit), 100));
    const { console, guest } = await consolePair({ exited: late });
    guest.end();
    expect(await rejection(console.expect("never"))).toBeInstanceOf(MachineExitedError);
  });

  test("that doesn't come makes the end of the connection the reason", async () => {
    const { console, guest } = await consolePair({ exited: new Promise(() => {}) });
    guest.end();
    const error = await rejection<ConsoleError>(console.expect("never"));
    expect([error.reason, error.message]).toEqual([
      "closed",
      "vm1: console: its connection ended (QEMU closed the connection); attach() may open another one.",
    ]);
  });
});

describe("Search", () => {
  const patterns = ["ab", "aab", "bca", /c[ab]\n/, /(?<=b)cc/, /^b\r?\n/m];

  function search(pieces: readonly string[]): [string, number, number] | undefined {
    const ring = new TextRing(4_096);
    const matchers = patterns.map((pattern) => matcherOf(pattern, 16));
    const looking = new Search(ring, 0, matchers);
    for (const piece of pieces) {
      ring.append(piece);
      const found = looking.next();
      if (found) return [String(found.matcher.pattern), found.start, found.end];
    }
    return undefined;
  }

  test("finds the same, however the text is cut", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "\n", "x", "x", "x"), maxLength: 60 });
    fc.assert(
      fc.property(text, cuts, (whole, places) => {
        const pieces = inPieces(Buffer.from(whole), places).map(String);
        expect(search(pieces)).toEqual(search([whole]));
      }),
      { numRuns: 2_000 },
    );
  });

  test("looks at each character a bounded number of times", () => {
    let looked = 0;
    const ring = new TextRing(1 << 20);
    const counting = {
      ...matcherOf(/never/, 1_000),
      find: (text: string, from: number) => void (looked += text.length - from),
    };
    const looking = new Search(ring, 0, [counting]);
    for (let i = 0; i < 200; i++) {
      ring.append("x".repeat(1_000));
      looking.next();
    }
    expect(looked).toBeLessThanOrEqual(2 * 200_000);
  });
});
