import type { Duplex } from "node:stream";
import { onTestFinished } from "vitest";
import { Console, type ConsoleOptions } from "../../src/console/console.js";
import { socketPair } from "../../../wire/test/support/socket-pair.js";

/** A console, and the other end of its socket: the guest's. */
export interface ConsolePair {
  readonly console: Console;
  readonly guest: Duplex;
  /** Writes as the guest, and waits until the console has it. */
  say(text: string | Buffer): Promise<void>;
}

/** A console on a socket of the kernel; both ends are closed with the test. */
export async function consolePair(options: Partial<ConsoleOptions> = {}): Promise<ConsolePair> {
  const [stream, guest] = await socketPair();
  guest.on("error", () => {});
  const console = new Console({ kind: "duplex", stream }, { name: "vm1", ...options });
  onTestFinished(async () => {
    await console.close();
    guest.destroy();
  });
  let said = 0;
  let heard = 0;
  let arrived: (() => void) | undefined;
  stream.on("data", (bytes: Buffer) => {
    heard += bytes.length;
    arrived?.();
  });
  const say = async (text: string | Buffer): Promise<void> => {
    said += Buffer.byteLength(text);
    guest.write(text);
    while (heard < said) {
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    }
  };
  return { console, guest, say };
}
