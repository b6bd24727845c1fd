import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ConsoleFailure, FailureDetector, guestFailures } from "../src/console/guest-failures.js";
import { cuts, inPieces } from "./support/console-cuts.js";
import { consolePair } from "./support/console-pair.js";

function detected(pieces: readonly string[]): ConsoleFailure[] {
  const found: ConsoleFailure[] = [];
  const detector = new FailureDetector((failure) => found.push(failure));
  for (const piece of pieces) detector.push(piece);
  return found;
}

const failing = [
  ["panic", "[    3.141592] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)\r\n"],
  ["panic", "[   12.345678][    T1] Kernel panic - not syncing: Attempted to kill init! exitcode=0x00000100\r\n"],
  ["panic", "Kernel panic - not syncing: No working init found.\r\n"],
  ["dead-boot", "[   20.000000] reboot: System halted\r\n"],
  ["dead-boot", "ALERT!  UUID=x does not exist.  Dropping to a shell!\r\n(initramfs) "],
  ["dead-boot", "dracut:/# "],
  ["dead-boot", 'You are in emergency mode. After logging in, type "journalctl -xb"\r\n'],
  ["dead-boot", "grub rescue> "],
  ["dead-boot", "No bootable device.\r\n"],
] as const;

const harmless = [
  "[    1.0] Kernel command line: console=ttyS0 panic=-1\r\n",
  "user wrote: Kernel panic - not syncing\r\n",
  "[    9.0] reboot: Power down\r\n",
  "[    9.0] reboot: Restarting system\r\n",
  "guest login: \r\n~ # ",
];

describe("guest failures", () => {
  test.each(failing)("%s: %s", (reason, said) => {
    const found = detected([said]);
    expect(found.map((failure) => failure.reason)).toEqual([reason]);
    expect(said).toContain(found[0]?.line);
    expect(guestFailures.filter((pattern) => pattern.test(said))).toHaveLength(1);
  });

  test.each(harmless)("no failure: %s", (said) => {
    expect(detected([said])).toEqual([]);
    expect(guestFailures.filter((pattern) => pattern.test(said))).toEqual([]);
  });

  test("are found once each, however the text is cut", () => {
    const text = fc.array(fc.constantFrom(...failing.map(([, said]) => `${said}\n`), ...harmless), { maxLength: 8 });
    fc.assert(
      fc.property(text, cuts, (words, places) => {
        const whole = words.join("\r\n");
        expect(detected(inPieces(Buffer.from(whole), places).map(String))).toEqual(detected([whole]));
      }),
    );
  });

  test("a line without an end takes no memory without an end", () => {
    const [line, ...more] = detected([`Kernel panic - not syncing: ${"x".repeat(100_000)}`]);
    expect(more).toEqual([]);
    expect(line?.line).toHaveLength(1_024);
  });

  test("are told to who listens to the console", async () => {
    const { console, say } = await consolePair();
    const found: ConsoleFailure[] = [];
    await say("Kernel panic - not syncing: earlier\r\n");
    await console.expect("earlier\r\n");
    const watching = console.onFailure((failure) => found.push(failure));
    await say("all is well\r\n\x1b[1mKernel panic - not syncing: it is bad\r\n");
    await expect
      .poll(() => found, { timeout: 15_000 })
      .toEqual([{ reason: "panic", line: "Kernel panic - not syncing: it is bad" }]);
    watching[Symbol.dispose]();
    await say("Kernel panic - not syncing: again\r\n");
    await console.expect("again\r\n");
    expect(found).toHaveLength(1);
  });
});
