import { randomUUID } from "node:crypto";
import { isObject } from "@qemu-wire/wire/internal-light";
import { findQemu } from "../binary/find-qemu.js";
import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";
import { codeOf } from "../host/node-error.js";
import { checkImagePath } from "./image-format.js";
import { imageFile, imageInUse, usersText } from "./image-in-use.js";

/** What {@link createOverlay} makes. */
export interface OverlayOptions {
  /** The image below, which is not changed; absolute. */
  readonly base: string;
  /** Its format, never guessed. */
  readonly baseFormat: string;
  /** The overlay; absolute, and nothing may be there. */
  readonly path: string;
  /** The words that start QEMU: of a found binary its `command`. Default: of what `findQemu(host)` finds. */
  readonly qemu?: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a qcow2 image that takes all writes in place of its base, as large as that. QEMU itself makes it, for which it is
 * started without a machine (some 50 ms), so that `qemu-img` isn't needed. The file has mode 0600.
 *
 * @throws ResourceError when the base can't be read, is written to by somebody (with who that is) or has another format, or
 * when something is at the overlay's path
 */
export async function createOverlay(host: Host, options: OverlayOptions): Promise<void> {
  const { base, path } = options;
  checkImagePath(path);
  const { type } = await imageFile(host, base);
  // QEMU would not mind: it takes no lock of a base before somebody reads from its overlay.
  const use = await imageInUse(host, base);
  if (use.written) {
    throw new ResourceError(
      base,
      `${base} is written to by ${usersText(use)}: an overlay of it would change under its guest. End that one first.`,
    );
  }
  await reserve(host, path);
  try {
    await makeOverlay(host, options, type === "file" ? "file" : "host_device");
  } catch (error) {
    await host.files.remove(path);
    throw error;
  }
}

/** Makes the file, so that nobody else's is overwritten, and nobody else may read what the guest writes. */
async function reserve(host: Host, path: string): Promise<void> {
  try {
    await host.files.write(path, "", { exclusive: true, mode: 0o600 });
  } catch (error) {
    const code = codeOf(error);
    if (code !== "EEXIST" && code !== "ENOENT" && code !== "EACCES") throw error;
    const why = {
      EEXIST: "something is there already",
      ENOENT: "its folder isn't there",
      EACCES: "this user may not write there",
    }[code];
    throw new ResourceError(path, `The overlay ${path} can't be made on ${host.name}: ${why}.`, { cause: error });
  }
}

async function makeOverlay(
  host: Host,
  { base, baseFormat, path, qemu, signal }: OverlayOptions,
  protocol: "file" | "host_device",
): Promise<void> {
  const id = randomUUID();
  const commands = [
    { execute: "qmp_capabilities" },
    {
      execute: "blockdev-add",
      arguments: {
        driver: baseFormat,
        "node-name": "base",
        "read-only": true,
        file: { driver: protocol, filename: base, "read-only": true },
      },
      id: `${id}-base`,
    },
    // Unlike `blockdev-create` it knows the size by itself, and is done when it answers.
    {
      execute: "blockdev-snapshot-sync",
      arguments: {
        "node-name": "base",
        "snapshot-file": path,
        "snapshot-node-name": "overlay",
        format: "qcow2",
        mode: "absolute-paths",
      },
      id: `${id}-overlay`,
    },
    { execute: "quit" },
  ];
  const argv = [
    ...(qemu ?? (await findQemu(host)).command),
    "-nodefaults",
    "-no-user-config",
    "-machine",
    "none",
    "-display",
    "none",
    "-S",
    "-qmp",
    "stdio",
  ];
  const input = commands.map((command) => `${JSON.stringify(command)}\n`).join("");
  const { stdout, stderr } = await host.run(argv, { input, timeout: 60_000, signal });
  for (const step of ["base", "overlay"]) {
    const answer = answerTo(stdout, `${id}-${step}`);
    if (answer !== undefined && !("error" in answer)) continue;
    const reason = isObject(answer?.["error"]) ? String(answer["error"]["desc"]) : stderr.trim() || "no answer";
    const what =
      step === "base" ? `the image ${base} (${baseFormat}) can't be used as its base` : "QEMU could not make it";
    throw new ResourceError(step === "base" ? base : path, `Overlay ${path}: ${what}: ${reason}`);
  }
}

/** QEMU writes other lines too ("Formatting '…'"), with the path in them as it is: only the id can be trusted. */
function answerTo(stdout: string, id: string): Readonly<Record<string, unknown>> | undefined {
  const line = stdout.split("\n").find((one) => one.startsWith("{") && one.includes(id));
  if (line === undefined) return undefined;
  const message: unknown = JSON.parse(line);
  return isObject(message) ? message : undefined;
}
