import { randomUUID } from "node:crypto";
import type { QmpClient } from "@qemu-wire/qmp";
import { QemuCommandError, QemuProtocolError, QemuStateError } from "@qemu-wire/wire";
import type { QemuCapabilities } from "../binary/qemu-binary.js";
import type { Host } from "../host/host.js";
import { maxPictureBytes, ppmToPng, readPngSize, readPpmHead } from "./ppm-to-png.js";
import { onlyOptions } from "../spec/only-options.js";

/** Options of {@link screenshot}. */
export interface ScreenshotOptions {
  /** A file on the machine's host that is written, too, 0600; absolute. */
  readonly path?: string | undefined;
  /** The `id` of the graphics device, where there are several; default is the first screen. */
  readonly device?: string | undefined;
  /** Which of the device's screens; default 0. Needs `device`. */
  readonly head?: number | undefined;
  /** Default `png`. `ppm` is what every QEMU writes: large, and quick to read. */
  readonly format?: "png" | "ppm" | undefined;
  readonly signal?: AbortSignal | undefined;
}

const checkNames = onlyOptions<ScreenshotOptions>({ path: true, device: true, head: true, format: true, signal: true });

/** A picture of a screen. */
export interface Screenshot {
  /** Where it was written, if it was to be. */
  readonly path: string | undefined;
  /** The file's content. */
  readonly data: Buffer;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Where a picture is taken, and by which QEMU. */
export interface ScreenshotContext {
  readonly qmp: QmpClient<"common">;
  readonly host: Host;
  readonly capabilities: Pick<QemuCapabilities, "screendumpPng">;
  /** Private to the machine: QEMU writes its file there, and it is removed once it is read. */
  readonly runDirectory: string;
}

/**
 * Takes a picture of a guest's screen: by QEMU itself as PNG (from 7.1), else converted from its PPM.
 *
 * @throws QemuStateError for a machine without a graphics device; QemuCommandError for a device or screen that isn't
 * there; RangeError for options that can't be; QemuProtocolError for a picture that is damaged or too large;
 * QemuAbortError; and Node's error when `path` can't be written.
 */
export async function screenshot(context: ScreenshotContext, options: ScreenshotOptions = {}): Promise<Screenshot> {
  checkNames(options);
  const { path, head, device, format = "png" } = options;
  if (path !== undefined && !path.startsWith("/")) throw new RangeError(`path: "${path}" is no absolute path.`);
  if (format !== "png" && format !== "ppm") throw new RangeError(`format: "${String(format)}" is neither png nor ppm.`);
  if (head !== undefined && (!Number.isInteger(head) || head < 0))
    throw new RangeError(`head: ${head} is no whole number from 0.`);
  if (head !== undefined && device === undefined) throw new RangeError("head: it needs `device`, whose screen it is.");
  const picture = format === "png" ? await takePng(context, options) : await takePpm(context, options);
  if (path !== undefined) await context.host.files.write(path, picture.data);
  return { path, ...picture };
}

type Picture = Omit<Screenshot, "path">;

async function takePng(context: ScreenshotContext, options: ScreenshotOptions): Promise<Picture> {
  if (context.capabilities.screendumpPng) {
    try {
      const data = await dump(context, options, { format: "png" });
      return { data, ...readPngSize(data) };
    } catch (error) {
      // A build without libpng knows the format and refuses it. What else is wrong shows again below.
      if (!(error instanceof QemuCommandError)) throw error;
    }
  }
  const { png, width, height } = await ppmToPng(await dump(context, options, {}));
  return { data: png, width, height };
}

async function takePpm(context: ScreenshotContext, options: ScreenshotOptions): Promise<Picture> {
  const data = await dump(context, options, {});
  const { width, height } = readPpmHead(data);
  return { data, width, height };
}

/** QEMU writes a file and nothing else; with names that nobody else has two may be taken at once. */
async function dump(
  { qmp, host, runDirectory }: ScreenshotContext,
  { device, head, signal }: ScreenshotOptions,
  format: object,
): Promise<Buffer> {
  const filename = `${runDirectory}/screen-${randomUUID()}`;
  try {
    await qmp.executeRaw(
      "screendump",
      { filename, ...format, ...(device === undefined ? {} : { device }), ...(head === undefined ? {} : { head }) },
      { signal },
    );
    const status = await host.files.status(filename);
    if (status?.type !== "file" || status.size > maxPictureBytes) {
      throw new QemuProtocolError(
        `QEMU's picture of the screen is ${status === undefined ? "not there" : `${status.size} bytes large, more than is read`}.`,
        { code: "ERR_QEMU_UNEXPECTED_ANSWER" },
      );
    }
    const bytes = await host.files.readBytes(filename, { maxBytes: maxPictureBytes });
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (error) {
    // The one failure that has a remedy; its text is the same from 5.2 to 11.1, and another one is passed on as it is.
    if (error instanceof QemuCommandError && error.desc.startsWith("There is no console")) {
      throw new QemuStateError(
        `There is no screen to take a picture of: the machine has no graphics device. Start it with \`graphics: true\`, which needs no display. QEMU said: ${error.desc}`,
        { cause: error },
      );
    }
    throw error;
  } finally {
    await host.files.remove(filename);
  }
}
