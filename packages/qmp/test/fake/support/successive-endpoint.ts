import type { Duplex } from "node:stream";
import { type Endpoint, unix } from "@qemu-wire/wire";
import type { FakeQmpServer } from "@qemu-wire/testing";

/** An endpoint that leads to another server each time that it is opened; the last one serves all further times. */
export class SuccessiveEndpoint implements Endpoint {
  /** How often it was opened. */
  opened = 0;
  readonly #places: readonly Endpoint[];

  constructor(...places: readonly (FakeQmpServer | Endpoint)[]) {
    this.#places = places.map((place) => ("calls" in place ? unix(place.path) : place));
  }

  async open(options: { readonly signal: AbortSignal }): Promise<Duplex> {
    const place = this.#places[Math.min(this.opened++, this.#places.length - 1)] as Endpoint;
    return await place.open(options);
  }

  toString(): string {
    return "successive";
  }
}

/** A place that is never reached: opening it ends only with its signal. */
export class OutOfReach implements Endpoint {
  /** Resolves when somebody tries. */
  readonly tried: Promise<void>;
  #tried!: () => void;

  constructor() {
    this.tried = new Promise((resolve) => {
      this.#tried = resolve;
    });
  }

  async open({ signal }: { readonly signal: AbortSignal }): Promise<Duplex> {
    this.#tried();
    return await new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    });
  }

  toString(): string {
    return "out of reach";
  }
}
