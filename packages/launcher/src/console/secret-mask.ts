const replacement = Buffer.from("***");

/**
 * Takes a secret out of bytes that come in pieces, cut anywhere: what may be its beginning is held back until the next
 * piece tells. A terminal does not echo a password; one that does must not bring it into a log.
 */
export class SecretMask {
  readonly #secret: Buffer;
  #held: Buffer = Buffer.alloc(0);

  /** `secret` is not empty. */
  constructor(secret: string) {
    this.#secret = Buffer.from(secret);
  }

  /** Whether something waits for the next piece. */
  get holds(): boolean {
    return this.#held.length > 0;
  }

  push(bytes: Buffer): Buffer {
    const all = Buffer.concat([this.#held, bytes]);
    const parts: Buffer[] = [];
    let from = 0;
    for (let at = all.indexOf(this.#secret); at !== -1; at = all.indexOf(this.#secret, from)) {
      parts.push(all.subarray(from, at), replacement);
      from = at + this.#secret.length;
    }
    const rest = all.subarray(from);
    const held = this.#beginningAtEnd(rest);
    this.#held = rest.subarray(rest.length - held);
    return Buffer.concat([...parts, rest.subarray(0, rest.length - held)]);
  }

  /** What was held back and turned out to be something else, or was not continued. */
  flush(): Buffer {
    const held = this.#held;
    this.#held = Buffer.alloc(0);
    return held;
  }

  /** How many bytes at the end are a beginning of the secret. */
  #beginningAtEnd(bytes: Buffer): number {
    let length = Math.min(bytes.length, this.#secret.length - 1);
    while (length > 0 && !bytes.subarray(bytes.length - length).equals(this.#secret.subarray(0, length))) length--;
    return length;
  }
}
