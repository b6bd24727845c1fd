import { readdir, readFile, stat } from "node:fs/promises";
import { inflateSync } from "node:zlib";
import { QemuCommandError, QemuStateError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf, isAtLeast } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { localHost } from "../../src/host/local-host.js";
import { readPpmHead } from "../../src/machine/ppm-to-png.js";
import { type ScreenshotContext, screenshot } from "../../src/machine/screenshot.js";
import { machineQemu } from "../support/machine-qemu.js";

const twoScreens = ["-device", "VGA,id=vga0", "-device", "secondary-vga,id=vga1", "-device", "virtio-rng-pci,id=rng0"];

/** The pixels of a PNG of 8 bits per channel whose rows have no filter, as RGB. */
function pixelsOf(png: Buffer, width: number): Buffer {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(data));
  const stride = width * 3 + 1;
  const pixels: Buffer[] = [];
  for (let at = 0; at < rows.length; at += stride) {
    expect(rows[at]).toBe(0);
    pixels.push(rows.subarray(at + 1, at + stride));
  }
  return Buffer.concat(pixels);
}

describeQemu("a screenshot", () => {
  test("is a PNG, by QEMU where it can, else by us, and leaves no file but the one that was asked for", async () => {
    await using directory = await TemporaryDirectory.make();
    await using machine = await machineQemu({ machine: "q35", args: twoScreens });
    const { qmp } = machine;
    const screendumpPng = isAtLeast(qmp.greeting, 7, 1);
    const context: ScreenshotContext = {
      ...{ qmp, host: localHost(), runDirectory: directory.path },
      capabilities: { screendumpPng },
    };
    await using files = await TemporaryDirectory.make();
    const path = files.file("screen.png");
    const taken = await screenshot(context, { path });
    expect(taken).toMatchObject({ path, width: 640, height: 480 });
    expect(taken.data.subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
    expect((await readFile(path)).equals(taken.data)).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o600);

    const [ours, ppm] = await Promise.all([
      screenshot({ ...context, capabilities: { screendumpPng: false } }),
      screenshot(context, { format: "ppm" }),
    ]);
    expect(ours).toMatchObject({ path: undefined, width: 640, height: 480 });
    expect(pixelsOf(ours.data, 640).equals(ppm.data.subarray(readPpmHead(ppm.data).offset))).toBe(true);
    // A capability that is wrong costs a question, not the picture.
    expect((await screenshot({ ...context, capabilities: { screendumpPng: true } })).width).toBe(640);
    expect(await readdir(directory.path)).toEqual([]);
  });

  test("of a device that has none, or of options that can't be, is refused", async () => {
    await using directory = await TemporaryDirectory.make();
    await using machine = await machineQemu({ machine: "q35", args: twoScreens });
    const { qmp } = machine;
    const context = { qmp, host: localHost(), runDirectory: directory.path, capabilities: { screendumpPng: false } };
    expect((await screenshot(context, { device: "vga1", head: 0 })).width).toBeGreaterThan(0);
    expect((await failureOf(screenshot(context, { device: "nope" }), QemuCommandError)).errorClass).toBe(
      "DeviceNotFound",
    );
    expect((await failureOf(screenshot(context, { device: "rng0" }), QemuCommandError)).desc).toContain("rng0");
    await expect(screenshot(context, { head: 0 })).rejects.toThrow(/^head: it needs `device`/);
    await expect(screenshot(context, { device: "vga0", head: -1 })).rejects.toThrow(RangeError);
    await expect(screenshot(context, { path: "screen.png" })).rejects.toThrow(/is no absolute path/);
    await expect(screenshot(context, { path: `${directory.path}/none/screen.png` })).rejects.toMatchObject({
      code: "ENOENT",
    });
    expect(await readdir(directory.path)).toEqual([]);
  });

  test("of a machine without a graphics device says what to do", async () => {
    await using directory = await TemporaryDirectory.make();
    await using machine = await machineQemu({ machine: "q35" });
    const context = { qmp: machine.qmp, host: localHost(), runDirectory: directory.path };
    for (const screendumpPng of [true, false]) {
      const error = await failureOf(screenshot({ ...context, capabilities: { screendumpPng } }), QemuStateError);
      expect(error.message).toContain("`graphics: true`");
      expect(error.cause).toBeInstanceOf(QemuCommandError);
    }
  });
});
