import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";

/**
 * The path of `qemu-img`.
 *
 * @param wanted a path, or a name on `PATH`; default `qemu-img`
 * @throws ResourceError when it isn't there, with the package that brings it
 */
export async function findQemuImg(host: Host, wanted = "qemu-img"): Promise<string> {
  const found = await host.findProgram(wanted);
  if (found !== undefined) return found;
  throw new ResourceError(
    wanted,
    `${host.name} has no ${wanted}, which this needs: install the package qemu-utils (Debian, Ubuntu) or qemu-img (Fedora).`,
  );
}
