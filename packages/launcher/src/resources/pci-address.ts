import { ResourceError } from "../errors.js";

/**
 * The full address of a PCI function, as `/sys` has it: `0000:08:00.0`; the domain may be left out.
 *
 * @throws ResourceError for anything else
 */
export function toPciAddress(text: string): string {
  const match = /^(?:([\da-f]{4,8}):)?([\da-f]{2}):([01][\da-f])\.([0-7])$/i.exec(text.trim());
  if (match === null) {
    throw new ResourceError(text, `${JSON.stringify(text)} is no address of a PCI function such as 0000:08:00.0.`);
  }
  const [, domain = "0000", bus, device, number] = match;
  return `${domain}:${bus}:${device}.${number}`.toLowerCase();
}
