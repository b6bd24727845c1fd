import type { Remarks } from "./output.js";

const pages = {
  QMP: "https://www.qemu.org/docs/master/interop/qemu-qmp-ref.html",
  QGA: "https://www.qemu.org/docs/master/interop/qemu-ga-ref.html",
} as const;
/** The page of what QEMU no longer has: the reference keeps no entry of it. */
const removedPage = "https://www.qemu.org/docs/master/about/removed-features.html";

/** What QEMU's reference calls the entry, which is the first word of its anchor. */
export type ReferenceKind = "command" | "event" | "object" | "enum" | "alternate";

/**
 * The address of an item's entry in QEMU's reference. The form of the anchor, `command-QMP-block-core.query-block`, is
 * that of QEMU's own QAPI domain (10.1 and later); earlier references had numbers that changed with every build.
 */
export function referenceLink(
  namespace: "QMP" | "QGA",
  item: { readonly kind: ReferenceKind; readonly module: string; readonly name: string; readonly remarks: Remarks },
): string {
  if (item.remarks.removed !== undefined) return removedPage;
  return `${pages[namespace]}#${item.kind}-${namespace}-${item.module}.${item.name}`;
}
