/** How many bytes of an image's beginning {@link readSignature} wants. */
export const signatureBytes = 4_096;

/** What the beginning of an image says. */
export interface ImageSignature {
  readonly format: string;
  /** Whether it names, or may name, another file that QEMU would open with it: a backing file, a data file, extents. */
  readonly refersToOthers: boolean;
}

/**
 * The format that an image's first bytes announce, as QEMU's own probing finds it; undefined for anything else, which is
 * raw. Nothing that the bytes refer to is opened.
 */
export function readSignature(head: Buffer): ImageSignature | undefined {
  const startsWith = (magic: string): boolean => head.subarray(0, magic.length).equals(Buffer.from(magic, "latin1"));
  if (startsWith("QFI\xfb")) return qcow(head);
  if (startsWith("QED\0")) return { format: "qed", refersToOthers: has(uint64LE(head, 16), 0x1n) };
  // Descriptor files, and those embedded in a sparse extent, name their extents and their parent.
  if (startsWith("KDMV") || startsWith("COWD") || /^(?:#[^\n]*\n|\s)*version\s*=/.test(text(head))) {
    return { format: "vmdk", refersToOthers: true };
  }
  if (startsWith("vhdxfile")) return { format: "vhdx", refersToOthers: false };
  if (startsWith("conectix")) return { format: "vpc", refersToOthers: false };
  if (startsWith("WithoutFreeSpace") || startsWith("WithouFreSpacExt")) {
    return { format: "parallels", refersToOthers: false };
  }
  if (startsWith("LUKS\xba\xbe")) return { format: "luks", refersToOthers: false };
  if (startsWith("Bochs Virtual HD Image")) return { format: "bochs", refersToOthers: false };
  if (head.length >= 68 && head.readUInt32LE(64) === 0xbe_da_10_7f) return { format: "vdi", refersToOthers: false };
  return undefined;
}

/** QEMU's qcow and qcow2 share their first bytes; the version tells. */
function qcow(head: Buffer): ImageSignature | undefined {
  if (head.length < 16) return undefined;
  const version = head.readUInt32BE(4);
  if (version !== 1 && version !== 2 && version !== 3) return undefined;
  const backed = head.readBigUInt64BE(8) !== 0n;
  if (version === 1) return { format: "qcow", refersToOthers: backed };
  // Bit 2 of the incompatible features, which version 3 has: the data is in another file.
  const external = version === 3 && head.length >= 80 && has(head.readBigUInt64BE(72), 0x4n);
  return { format: "qcow2", refersToOthers: backed || external };
}

function has(features: bigint, bit: bigint): boolean {
  return (features & bit) !== 0n;
}

function uint64LE(head: Buffer, offset: number): bigint {
  return head.length < offset + 8 ? 0n : head.readBigUInt64LE(offset);
}

function text(head: Buffer): string {
  return head.toString("latin1");
}
