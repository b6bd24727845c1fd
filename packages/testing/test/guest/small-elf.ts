/** What {@link smallElf} puts into a file. */
export interface SmallElf {
  readonly interpreter?: string;
  readonly needed?: readonly string[];
  readonly sections?: Readonly<Record<string, string>>;
}

/** Where the first byte of the file would be loaded. */
const base = 0x10000;

/** An ELF file with headers, names and nothing that could run. */
export function smallElf({ interpreter, needed = [], sections = {} }: SmallElf = {}): Buffer {
  const file: Buffer[] = [Buffer.alloc(64)];
  const append = (content: Buffer): { offset: number; size: number } => {
    const offset = file.reduce((sum, part) => sum + part.length, 0);
    file.push(content);
    return { offset, size: content.length };
  };
  const table = tableOf(needed);
  const strings = append(table.bytes);
  const tags = [...table.offsets.map((offset) => [1, offset]), [5, base + strings.offset], [0, 0]];
  const dynamic = append(Buffer.concat(tags.map((words) => longs(words))));
  const loader = append(Buffer.from(`${interpreter ?? ""}\0`));

  const total = file.reduce((sum, part) => sum + part.length, 0);
  const segments = [{ type: 1, offset: 0, size: total }];
  if (needed.length > 0) segments.push({ type: 2, ...dynamic });
  if (interpreter !== undefined) segments.push({ type: 3, ...loader });
  const programHeaders = append(
    Buffer.concat(
      segments.map(({ type, offset, size }) => {
        const header = longs([type, offset, base + offset, 0, size, size, 0]);
        return header;
      }),
    ),
  );

  const names = tableOf([...Object.keys(sections), ".names"]);
  const bodies = Object.values(sections).map((text) => append(Buffer.from(text)));
  const sectionHeaders = [...bodies, append(names.bytes)].map(({ offset, size }, index) => {
    const header = Buffer.concat([longs([0, 0, 0, offset, size]), Buffer.alloc(24)]);
    header.writeUInt32LE(names.offsets[index] ?? 0, 0);
    return header;
  });
  const sectionTable = append(Buffer.concat(sectionHeaders));

  const whole = Buffer.concat(file);
  whole.write("\x7fELF\x02\x01", "latin1");
  whole.set(longs([programHeaders.offset, sectionTable.offset]), 32);
  for (const [index, value] of [
    64,
    56,
    segments.length,
    64,
    sectionHeaders.length,
    sectionHeaders.length - 1,
  ].entries()) {
    whole.writeUInt16LE(value, 52 + index * 2);
  }
  return whole;
}

/** A module as the kernel's packages have them: with a description. */
export function smallModule(depends: string): Buffer {
  return smallElf({ sections: { ".text": "code", ".modinfo": `license=GPL\0depends=${depends}\0name=x\0` } });
}

function longs(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [index, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), index * 8);
  return bytes;
}

function tableOf(names: readonly string[]): { bytes: Buffer; offsets: number[] } {
  let text = "\0";
  const offsets = names.map((name) => {
    const offset = text.length;
    text += `${name}\0`;
    return offset;
  });
  return { bytes: Buffer.from(text), offsets };
}
