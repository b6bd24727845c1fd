import type { QemuProtocolError } from "@qemu-wire/wire";
import { JsonSplitter, type JsonSplitterOptions } from "@qemu-wire/wire/internal";

/** What a splitter told its sink, in order. An error is told by its code: excerpts depend on how the stream was cut. */
export type Told =
  | { readonly message: unknown }
  | { readonly garbage: string }
  | { readonly unsafe: string | undefined; readonly value: unknown }
  | "sentinel";

export interface Collected {
  readonly splitter: JsonSplitter;
  readonly told: Told[];
  readonly errors: QemuProtocolError[];
}

const defaults: JsonSplitterOptions = { maxMessageBytes: 64 * 1024 * 1024, integers: "auto" };

/** A splitter whose sink writes everything down. `agent` sinks know sentinels. */
export function collect(options: Partial<JsonSplitterOptions> & { readonly agent?: boolean } = {}): Collected {
  const told: Told[] = [];
  const errors: QemuProtocolError[] = [];
  const sink = {
    message(value: unknown): void {
      told.push({ message: value });
    },
    garbage(error: QemuProtocolError): void {
      told.push({ garbage: error.code });
      errors.push(error);
    },
  };
  const sentinel = (): void => void told.push("sentinel");
  const splitter = new JsonSplitter(options.agent === true ? { ...sink, sentinel } : sink, { ...defaults, ...options });
  return { splitter, told, errors };
}

/** The messages among what was told. */
export function messagesAmong(told: readonly Told[]): unknown[] {
  return told.flatMap((one) => (typeof one === "object" && "message" in one ? [one.message] : []));
}

/** Pushes `bytes` in pieces that end at `cuts`, then the end of the stream. */
export function feed(splitter: JsonSplitter, bytes: Buffer, cuts: readonly number[] = []): void {
  const places = [...new Set(cuts)].filter((cut) => cut > 0 && cut < bytes.length).sort((a, b) => a - b);
  let from = 0;
  for (const place of [...places, bytes.length]) {
    // A copy, as each chunk of a socket is memory of its own.
    splitter.push(Buffer.from(bytes.subarray(from, place)));
    from = place;
  }
  splitter.end();
}

export function inPiecesOf(size: number, length: number): number[] {
  return Array.from({ length: Math.ceil(length / size) }, (_, index) => index * size);
}
