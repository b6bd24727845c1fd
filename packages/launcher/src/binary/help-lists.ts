/**
 * Names in a list that QEMU prints for people, as for `-display help`: one to a line, under a title and before remarks,
 * both of which have spaces.
 */
export function namesInHelp(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => /^[A-Za-z0-9][\w.+-]*$/.test(line)))];
}

/** A device as `info qdm` tells it. */
export interface ListedDevice {
  readonly name: string;
  readonly alias?: string;
}

/** Devices that `-device` takes, of `info qdm`: lines such as `name "lsi53c895a", bus PCI, alias "lsi", desc "…"`. */
export function devicesInHelp(text: string): ListedDevice[] {
  return text.split("\n").flatMap((line) => {
    const [, name] = /^name "([^"]+)"/.exec(line) ?? [];
    // A device of the board itself: `-device` refuses it.
    if (name === undefined || /, no-user\s*$/.test(line)) return [];
    // A description is quoted as well, and comes last.
    const [, alias] = /^[^"]*"[^"]+"(?:, bus [^",]+)?, alias "([^"]+)"/.exec(line) ?? [];
    return [alias === undefined ? { name } : { name, alias }];
  });
}
