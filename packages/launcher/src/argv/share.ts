import { posix } from "node:path";
import { SpecError } from "../errors.js";
import type { PlanNineShare, VirtiofsShare } from "../spec/share-spec.js";
import { connectingChardev } from "./chardev.js";
import type { Draft } from "./draft.js";
import { text } from "./option.js";

/** Directories of the host for the guest, by 9p and virtiofs. */
export function addShares(draft: Draft): void {
  const tags = new Set<string>();
  for (const [index, share] of (draft.spec.shares ?? []).entries()) {
    const path = `shares[${index}]`;
    checkTag(path, share, tags);
    const id = draft.ids.take("device", `${path}.id`, share.id ?? `share${index}`);
    if (share.type === "9p") addPlanNine(draft, path, id, share);
    else addVirtiofs(draft, path, id, share);
  }
}

function checkTag(path: string, { type, tag }: PlanNineShare | VirtiofsShare, tags: Set<string>): void {
  // The fields of the two devices: 32 bytes with a zero at the end, and 36 without.
  const longest = type === "9p" ? 31 : 35;
  const bytes = Buffer.byteLength(tag);
  if (bytes === 0 || bytes > longest)
    throw new SpecError(`${path}.tag`, `it has ${bytes} bytes, and 1 to ${longest} fit.`);
  if (tags.has(tag)) throw new SpecError(`${path}.tag`, `"${tag}" is the tag of another share.`);
  tags.add(tag);
}

function addPlanNine(draft: Draft, path: string, id: string, share: PlanNineShare): void {
  const { readOnly = true, writableRoot = false } = share;
  if (!readOnly && !writableRoot && posix.normalize(share.path) === "/") {
    throw new SpecError(
      `${path}.readOnly`,
      "the host's root is not given to a guest for writing: share a directory of it, or say writableRoot: true.",
    );
  }
  draft.add(
    text("-fsdev", "local", {
      id: `${id}-fs`,
      path: share.path,
      security_model: share.securityModel ?? (readOnly ? "none" : "mapped-xattr"),
      readonly: readOnly,
    }),
  );
  draft.pciDevice(path, "virtio-9p-pci", { id, fsdev: `${id}-fs`, mount_tag: share.tag }, share);
}

function addVirtiofs(draft: Draft, path: string, id: string, share: VirtiofsShare): void {
  connectingChardev(draft, `${path}.socket`, `${id}-chardev`, share.socket);
  const members = { id, chardev: `${id}-chardev`, tag: share.tag, "queue-size": share.queueSize };
  draft.pciDevice(path, "vhost-user-fs-pci", members, share);
}
