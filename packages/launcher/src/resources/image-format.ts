import { ResourceError } from "../errors.js";
import type { Host } from "../host/host.js";
import { readSignature, signatureBytes } from "./image-signature.js";

/** What a name's ending says. `.img` says nothing: distributions call both raw and qcow2 images so. */
const endings: Readonly<Record<string, string>> = {
  raw: "raw",
  iso: "raw",
  qcow: "qcow",
  qcow2: "qcow2",
  qcow2c: "qcow2",
  qed: "qed",
  vmdk: "vmdk",
  vdi: "vdi",
  vhd: "vpc",
  vpc: "vpc",
  vhdx: "vhdx",
  luks: "luks",
};

/**
 * The format of an image, for QEMU to be told: its name's ending says it, else its first bytes do.
 *
 * A guest that has a raw image can write anything into it, the header of another format too, which makes QEMU open the files
 * that it names. So a name that says raw is believed whatever the content; and content alone is believed only while it
 * refers to no other file.
 *
 * @param path absolute; an image file or a block device
 * @throws ResourceError when there is none, or when it has to be said by the caller
 */
export async function imageFormat(host: Host, path: string): Promise<string> {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const named = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (named !== undefined) return named;
  const signature = readSignature(await readHead(host, path));
  if (signature === undefined) return "raw";
  if (signature.refersToOthers) {
    throw new ResourceError(
      path,
      `${path} begins as ${signature.format} that refers to other files, and its name doesn't say that it is ${signature.format}: a guest could have written that into a raw image. Say which it is (format: "${signature.format}" or format: "raw").`,
    );
  }
  return signature.format;
}

/**
 * The first bytes of a file. By `od`, which POSIX has on every host, as its output is text.
 *
 * @throws ResourceError when it can't be read, with why
 */
async function readHead(host: Host, path: string): Promise<Buffer> {
  checkImagePath(path);
  const { code, stdout, stderr } = await host.run([
    "od",
    "-A",
    "n",
    "-v",
    "-t",
    "x1",
    "-N",
    String(signatureBytes),
    path,
  ]);
  if (code !== 0) throw new ResourceError(path, `${path} can't be read on ${host.name}: ${stderr.trim()}`);
  return Buffer.from(stdout.replaceAll(/\s+/g, ""), "hex");
}

/**
 * QEMU takes what stands before a colon for a protocol, `json:` and `nbd:` among them, and a leading dash for an option;
 * an absolute path has neither.
 *
 * @throws ResourceError for a path that isn't absolute, or that no file can have
 */
export function checkImagePath(path: string): void {
  if (path.startsWith("/") && !path.includes("\0")) return;
  throw new ResourceError(path, `${JSON.stringify(path)} is no absolute path of an image.`);
}
