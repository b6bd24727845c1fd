import type { Duplex } from "node:stream";

/** A request as it arrived. */
export interface Request {
  readonly execute?: string;
  readonly "exec-oob"?: string;
  readonly arguments?: unknown;
  readonly id: unknown;
}

/** The other side of a connection, driven by hand: shows what arrives, byte for byte, and sends what a test says. */
export class Peer implements Disposable {
  readonly stream: Duplex;
  /** What arrived, as it was cut. */
  readonly chunks: string[] = [];
  readonly requests: Request[] = [];
  /** True once the other side has ended or reset its stream. */
  gone = false;
  #rest = "";
  #wake: (() => void)[] = [];

  constructor(stream: Duplex) {
    this.stream = stream;
    stream.setEncoding("utf8");
    stream.on("data", (chunk: string) => this.#data(chunk));
    // A reset is one of the ways in which the other side leaves.
    for (const event of ["end", "close", "error"]) {
      stream.on(event, () => {
        this.gone = true;
        this.#notify();
      });
    }
  }

  /** All that arrived. */
  get text(): string {
    return this.chunks.join("");
  }

  get commands(): readonly unknown[] {
    return this.requests.map((request) => request.execute ?? request["exec-oob"]);
  }

  /** Resolves with the request number `index`, counted from 0, once it is there. */
  async request(index: number): Promise<Request> {
    await this.until(() => this.requests.length > index);
    return this.requests[index] as Request;
  }

  /** Resolves once `condition` holds; it is looked at whenever something arrives. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#wake.push(resolve));
  }

  /** Resolves once the other side is gone. */
  left(): Promise<void> {
    return this.until(() => this.gone);
  }

  /** Sends text or bytes as they are, anything else as one message on a line. */
  send(...messages: unknown[]): void {
    const parts = messages.map((message) =>
      typeof message === "string" ? Buffer.from(message) : Buffer.isBuffer(message) ? message : line(message),
    );
    this.stream.write(Buffer.concat(parts));
  }

  /** Sends a success. */
  reply(id: unknown, value: unknown = {}): void {
    this.send({ return: value, id });
  }

  /** Sends an error; without an id when that is undefined. */
  fail(id: unknown, desc: string, errorClass = "GenericError"): void {
    this.send({ id, error: { class: errorClass, desc } });
  }

  /** Sends an event. */
  event(event: string, data?: unknown): void {
    this.send({ event, data, timestamp: { seconds: 1, microseconds: 2 } });
  }

  [Symbol.dispose](): void {
    this.stream.destroy();
  }

  #data(chunk: string): void {
    this.chunks.push(chunk);
    this.#rest += chunk;
    for (let end = endOfObject(this.#rest); end > 0; end = endOfObject(this.#rest)) {
      this.requests.push(JSON.parse(this.#rest.slice(0, end)) as Request);
      this.#rest = this.#rest.slice(end);
    }
    this.#notify();
  }

  #notify(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}

function line(message: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(message)}\r\n`);
}

/** Where the first object of a text ends: requests come without anything between them. 0 when it isn't whole. */
function endOfObject(text: string): number {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === "\\") index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{") depth += 1;
    else if (character === "}") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return 0;
}
