import { QemuProtocolError } from "@qemu-wire/wire";

/** A value, and where it stands in the one that holds it. */
interface Place {
  readonly value: unknown;
  readonly key: string;
  readonly holder: Place | undefined;
}

/**
 * The error of a client with `integers: "number"` for an answer that holds an integer which a double can't; undefined for
 * all others. The client itself reads answers exactly, so that `time()` works in every mode.
 */
export function unsafeInteger(agent: string, command: string, answer: unknown): QemuProtocolError | undefined {
  // Not recursive: a guest may nest its answer as deep as it likes.
  const left: Place[] = [{ value: answer, key: "return", holder: undefined }];
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const { value } = place;
    if (typeof value === "bigint") {
      const path = pathOf(place);
      return new QemuProtocolError(
        `${agent}: the answer to "${command}" can't be used: ${path} is ${value}, an integer that a number can't hold exactly; use integers: "auto" or "bigint"`,
        { code: "ERR_QEMU_UNSAFE_INTEGER", path },
      );
    }
    if (typeof value !== "object" || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      if (typeof member === "object" || typeof member === "bigint") left.push({ value: member, key, holder: place });
    }
  }
  return undefined;
}

function pathOf(place: Place): string {
  const keys: string[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.holder) {
    keys.push(at.holder !== undefined && Array.isArray(at.holder.value) ? `[${at.key}]` : at.key);
  }
  return keys.reverse().join(".").replaceAll(".[", "[");
}
