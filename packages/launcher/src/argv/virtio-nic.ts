import { SpecError } from "../errors.js";
import type { NicSpec } from "../spec/nic-spec.js";
import type { Draft } from "./draft.js";
import type { OptionMembers } from "./option.js";

const jumboMtu = 9_200;

/** What `offloads: false` switches off. */
const offloads = ["csum", "gso", "guest_csum", "guest_tso4", "guest_tso6", "guest_ecn", "guest_ufo"];

/** Whether a nic's model takes the options that only virtio has. */
export function isVirtioNic(model: string): boolean {
  return model.startsWith("virtio-net");
}

/** Queues, offloads and frame sizes of a virtio nic. */
export function virtioNicMembers(draft: Draft, path: string, nic: NicSpec): OptionMembers {
  const { queues = 1, jumboFrames, mtu = jumboFrames === true ? jumboMtu : undefined } = nic;
  checkQueues(path, nic);
  const vhostUser = nic.type === "vhost-user";
  return {
    mq: vhostUser || queues > 1 ? true : undefined,
    vectors: vectors(draft, path, nic),
    ...offloadMembers(nic.offloads ?? !vhostUser),
    mrg_rxbuf: jumboFrames,
    host_mtu: mtu,
    ...queueSizes(path, nic),
  };
}

function vectors(draft: Draft, path: string, nic: NicSpec): number | undefined {
  const { queues = 1 } = nic;
  if (nic.vectors !== undefined) return nic.vectors;
  if (nic.type !== "vhost-user") return queues > 1 ? 2 * queues + 2 : undefined;
  if (draft.input.accelerator.name === "tcg" && draft.capabilities.vhostUserNeedsNoVectors) {
    draft.notices.push(
      `${path} has vectors=0: ${draft.input.binary.versionText} crashes under TCG when a vhost-user nic has interrupt vectors (before QEMU 10.0). Set vectors to have them nevertheless.`,
    );
    return 0;
  }
  // One for each direction of each pair, one for the control queue, one for changes of the configuration.
  return 2 * queues + 2;
}

function offloadMembers(wanted: boolean | Readonly<Record<string, boolean>>): OptionMembers {
  if (wanted === true) return {};
  return wanted === false ? Object.fromEntries(offloads.map((name) => [name, false])) : wanted;
}

function checkQueues(path: string, { type, queues = 1 }: NicSpec): void {
  if (queues === 1 || type === "tap" || type === "vhost-user" || type === "netdev") return;
  throw new SpecError(
    `${path}.queues`,
    `a nic of type "${type}" has one queue pair; tap and vhost-user can have more.`,
  );
}

function queueSizes(path: string, { type, queueSize }: NicSpec): OptionMembers {
  if (queueSize === undefined) return {};
  const { rx, tx } = typeof queueSize === "number" ? { rx: queueSize, tx: queueSize } : queueSize;
  for (const [name, size] of [["rx", rx] as const, ["tx", tx] as const]) {
    if (size === undefined) continue;
    const at = typeof queueSize === "number" ? `${path}.queueSize` : `${path}.queueSize.${name}`;
    if (![256, 512, 1024].includes(size)) throw new SpecError(at, `${size} is none of 256, 512, 1024.`);
    if (name === "tx" && size > 256 && type !== "vhost-user" && type !== "netdev") {
      throw new SpecError(
        at,
        `a queue of ${size} to send needs vhost-user; on "${type}" it has 256. Give { rx: ${size} }.`,
      );
    }
  }
  return { rx_queue_size: rx, tx_queue_size: tx };
}
