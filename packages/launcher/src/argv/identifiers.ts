import { SpecError } from "../errors.js";
import { checkIdentifier } from "../spec/names.js";

/** What has ids of its own: QEMU keeps these apart, so that a nic and its netdev may have the same. */
type IdentifierSpace = "device" | "netdev" | "chardev" | "object" | "node";

/** QEMU cuts nothing: a longer node name is an error. */
const longestNodeName = 31;

/** The ids of one machine: each valid, and taken once. */
export class Identifiers {
  readonly #taken = new Map<string, string>();

  /** Takes an id. @throws SpecError when QEMU would refuse it, or another option has it. */
  take(space: IdentifierSpace, path: string, id: string): string {
    checkIdentifier(path, id);
    if (space === "node" && id.length > longestNodeName) {
      throw new SpecError(path, `node name "${id}" has ${id.length} characters, and ${longestNodeName} are the most.`);
    }
    const key = `${space} ${id}`;
    const owner = this.#taken.get(key);
    if (owner !== undefined) throw new SpecError(path, `the ${space} id "${id}" is taken by ${owner}.`);
    this.#taken.set(key, path);
    return id;
  }

  /** Whether an option has this id. */
  has(space: IdentifierSpace, id: string): boolean {
    return this.#taken.has(`${space} ${id}`);
  }
}
