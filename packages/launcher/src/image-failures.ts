import { diagnose, ended } from "./diagnosis.js";
import { LaunchError, type LaunchDiagnosis, ResourceError } from "./errors.js";
import type { Host } from "./host/host.js";
import type { MachinePlan } from "./plan.js";
import { type ImageUse, imageInUse, usersText } from "./resources/image-in-use.js";

/** What a launch failed at that has to do with an image. */
const ofImages: ReadonlySet<LaunchDiagnosis> = new Set([
  "image-locked",
  "image-format",
  "image-missing",
  "image-denied",
]);

/** What helps against another QEMU that has the image open, as QEMU 5.2 to 11.1 lock images. */
const remedies = {
  written:
    "While one writes into an image no other may open it, not for reading either: end that machine, or start this one from a copy.",
  read: 'While others read an image none may write into it: leave `overlay: "direct"` out, so that writes go elsewhere, attach it with `readOnly: true`, or end those machines.',
} as const;

/** The images of a plan, with the options that name them. */
function imagesOf({ spec }: MachinePlan): readonly { readonly option: string; readonly file: string }[] {
  return (spec.disks ?? []).flatMap((disk, index) => {
    const file = typeof disk === "string" ? disk : disk.file;
    return file === undefined ? [] : [{ option: `disks[${index}].file`, file }];
  });
}

/** Who has an image open; nobody where that can't be seen: QEMU's own words stand without it. */
async function useOf(host: Host, file: string): Promise<ImageUse> {
  return await imageInUse(host, file).catch(() => ({ inUse: false, written: false, pids: [], commands: [] }));
}

/**
 * The error of an overlay that could not be made, as it would be of the image itself; what has to do with no image of the
 * plan stays as it is.
 */
export async function overlayFailure(error: unknown, plan: MachinePlan): Promise<unknown> {
  if (!(error instanceof ResourceError)) return error;
  const image = imagesOf(plan).find(({ file }) => file === error.resource);
  if (image === undefined) return error;
  const { written } = await useOf(plan.host, image.file);
  const { diagnosis, remedy } = written
    ? { diagnosis: "image-locked" as const, remedy: remedies.written }
    : diagnose(error.message);

  return new LaunchError(`${plan.name}: ${image.option}: ${ended(error.message)}${remedy === "" ? "" : ` ${remedy}`}`, {
    ...{ phase: "planning", diagnosis, argv: plan.argv, cause: error },
  });
}

/** What else there is to say of a QEMU that ended for an image: the option, who has it open, and what helps. */
export async function imageHints(
  plan: MachinePlan,
  diagnosis: LaunchDiagnosis,
  stderr: string,
): Promise<{ readonly option: string | undefined; readonly sentences: readonly string[] }> {
  if (!ofImages.has(diagnosis)) return { option: undefined, sentences: [] };
  const node = /(?:"node-name":"|\bdrive=)([^",]+)/.exec(stderr)?.[1]?.replace(/-(?:base|file|base-file)$/, "");
  const index = plan.disks.findIndex(({ nodeName, id }) => node !== undefined && (nodeName ?? id) === node);
  const images = imagesOf(plan);
  const option = index < 0 ? undefined : `disks[${index}].file`;
  if (diagnosis !== "image-locked") return { option, sentences: [] };
  const sentences: string[] = [];
  let written = false;
  for (const { file } of images) {
    const use = await useOf(plan.host, file);
    if (use.pids.length === 0) continue;
    written ||= use.written;
    sentences.push(`${file} is open in ${usersText(use)}.`);
  }
  if (sentences.length > 0) sentences.push(written ? remedies.written : remedies.read);
  return { option, sentences };
}
