import { SpecError } from "../errors.js";
import type { NicCommon, TapNic } from "../spec/nic-spec.js";
import type { Draft } from "./draft.js";

/** The kernel's field has 16 bytes, with a zero at the end. */
const longestInterfaceName = 15;

interface TapRequest {
  readonly path: string;
  readonly nic: TapNic & NicCommon;
  readonly id: string;
}

/** A tap by its name, by a descriptor of ours, or made by QEMU's bridge helper. */
export function addTap(draft: Draft, request: TapRequest): void {
  const { path, nic, id } = request;
  checkWays(path, nic);
  const { fd, bridge, helper, vhost } = nic;
  if (fd !== undefined) {
    if (!draft.input.host.inheritsChannels) {
      throw new SpecError(`${path}.fd`, "a descriptor of this process can't be handed to another host: give ifname.");
    }
    // Its number there is known when all channels are: see `lateDescriptors`.
    const place = draft.inheritedDescriptors.push(fd) - 1;
    draft.netdev(path, "tap", id, { fd: { place }, vhost });
  } else if (bridge !== undefined || helper !== undefined) {
    addHelped(draft, request);
  } else {
    const { ifname, script = "no", downscript = "no", queues } = nic;
    if (ifname !== undefined) checkInterfaceName(`${path}.ifname`, ifname);
    draft.netdev(path, "tap", id, { ifname, script, downscript, vhost, queues: several(queues) });
  }
}

function checkWays(
  path: string,
  { fd, ifname, bridge, helper, script, downscript, queues = 1 }: TapRequest["nic"],
): void {
  const others = { ifname, bridge, helper, script, downscript };
  const named = Object.entries(others).find(([, value]) => value !== undefined)?.[0];
  if (fd !== undefined && named !== undefined)
    throw new SpecError(`${path}.${named}`, "it says nothing about a tap that is open already (fd).");
  if (queues > 1 && (fd !== undefined || bridge !== undefined || helper !== undefined)) {
    throw new SpecError(`${path}.queues`, "several queues need a tap by its name (ifname).");
  }
  if ((bridge ?? helper) === undefined) return;
  for (const [name, value] of Object.entries({ ifname, script, downscript })) {
    if (value !== undefined)
      throw new SpecError(`${path}.${name}`, "the bridge helper makes a tap of its own: give it, or bridge.");
  }
}

/** `bridge` finds QEMU's own helper by itself and can't have vhost; `tap` can, and needs to be told where the helper is. */
function addHelped(draft: Draft, { path, nic, id }: TapRequest): void {
  const { bridge, helper, vhost } = nic;
  if (helper !== undefined) {
    draft.netdev(path, "tap", id, { br: bridge, helper, vhost });
  } else if (vhost === true) {
    throw new SpecError(
      `${path}.helper`,
      "with vhost QEMU has to be told where its bridge helper is, such as /usr/lib/qemu/qemu-bridge-helper.",
    );
  } else {
    draft.netdev(path, "bridge", id, { br: bridge });
  }
}

/** One queue is not said: QEMU opens the tap in another mode for several. */
function several(queues: number | undefined): number | undefined {
  return queues === undefined || queues === 1 ? undefined : queues;
}

function checkInterfaceName(path: string, name: string): void {
  const bytes = Buffer.byteLength(name);
  if (bytes > 0 && bytes <= longestInterfaceName && !/[\s/:]/.test(name) && name !== "." && name !== "..") return;
  throw new SpecError(
    path,
    `"${name}" is no name of an interface: 1 to ${longestInterfaceName} bytes, no spaces, "/" or ":".`,
  );
}
