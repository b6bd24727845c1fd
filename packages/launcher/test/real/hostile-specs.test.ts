import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { launch, type LaunchError, type LaunchOptions, type MachineSpec, type SpecError } from "../../src/index.js";
import { specOf } from "../support/launch-qemu.js";
import { ownHost } from "../support/own-host.js";
import { processesWith } from "../support/process-left.js";

/** A spec, the options of its launch, and what it is refused with. */
interface Hostile {
  readonly spec?: MachineSpec;
  readonly options?: LaunchOptions;
  readonly refused: Partial<SpecError & LaunchError>;
}

/** Where the files of a test are. */
type Place = (name: string) => string;

const image = (place: Place): { file: string; format: string } => ({ file: place("image"), format: "raw" });

const cases: Readonly<Record<string, (place: Place) => Hostile>> = {
  "a pipe as an image": (place) => ({
    spec: { disks: [place("pipe")] },
    refused: { name: "SpecError", path: "disks[0].file" },
  }),
  "a pipe as a kernel": (place) => ({
    spec: { boot: { kernel: place("pipe") } },
    refused: { name: "SpecError", path: "boot.kernel" },
  }),
  "a directory as firmware": (place) => ({
    spec: { firmware: { bios: place("directory") } },
    refused: { name: "SpecError", path: "firmware.bios" },
  }),
  "a pipe as a saved machine": (place) => ({
    spec: { incoming: `file:${place("pipe")}` },
    refused: { name: "SpecError", path: "incoming" },
  }),
  "a saved machine that is not there": (place) => ({
    spec: { incoming: `file:${place("none")}` },
    refused: { name: "LaunchError", diagnosis: "image-missing" },
  }),
  "an image behind links in a circle": (place) => ({
    spec: { disks: [{ file: place("circle"), format: "raw" }] },
    refused: { name: "LaunchError", diagnosis: "image-missing" },
  }),
  "an image that two disks write into, by two names": (place) => ({
    spec: {
      disks: [
        { ...image(place), overlay: "direct", locking: false },
        { file: place("link"), format: "raw" },
      ],
    },
    refused: { name: "SpecError", path: "disks[1].file" },
  }),
  "an overlay of two disks": (place) => ({
    spec: {
      disks: [
        { ...image(place), overlay: { path: place("overlay") } },
        { ...image(place), overlay: { path: place("overlay") } },
      ],
    },
    refused: { name: "SpecError", path: "disks[1].overlay.path" },
  }),
  "an overlay that is the image": (place) => ({
    spec: { disks: [{ ...image(place), overlay: { path: place("image") } }] },
    refused: { name: "SpecError", path: "disks[0].overlay.path" },
  }),
  "two sockets at one place": (place) => ({
    spec: { monitors: [{ unix: place("socket") }], serials: [{ unix: place("socket") }] },
    refused: { name: "SpecError", path: "monitors[0].unix" },
  }),
  "a console into a pipe that nobody reads": (place) => ({
    spec: { console: { file: place("pipe") } },
    refused: { name: "SpecError", path: "console.file" },
  }),
  "a serial port into a folder that is not there": (place) => ({
    spec: { serials: [{ file: place("none/log") }] },
    refused: { name: "SpecError", path: "serials[0].file" },
  }),
  "a pidfile in place of an image": (place) => ({
    spec: { pidfile: place("image") },
    refused: { name: "SpecError", path: "pidfile" },
  }),
  "a pidfile in a folder that is not there": (place) => ({
    spec: { pidfile: place("none/pid") },
    refused: { name: "SpecError", path: "pidfile" },
  }),
  "no core for vCPUs": () => ({
    spec: { cpu: { affinity: { process: [] } } },
    refused: { name: "SpecError", path: "cpu.affinity.process" },
  }),
  "a second option that takes the machine away, behind a harmless one": () => ({
    spec: { extraArgs: [["-name", "harmless", "-daemonize"]] },
    refused: { name: "SpecError", path: "extraArgs[0]" },
  }),
  "a descriptor that is not open": () => ({
    spec: { nics: [{ type: "tap", fd: 9_999 }] },
    refused: { name: "LaunchError", message: expect.stringContaining("It was to inherit 9999") as string },
  }),
  "a run directory whose parent is not there": (place) => ({
    options: { runDirectory: place("none/run") },
    refused: { name: "OwnershipError", message: expect.stringContaining("none is no directory") as string },
  }),
  "a run directory below a file": (place) => ({
    options: { runDirectory: place("image/run") },
    refused: { name: "OwnershipError" },
  }),
  "the root as run directory": () => ({
    options: { runDirectory: "/" },
    refused: { name: "SpecError", path: "runDirectory" },
  }),
};

describeQemu("a launch that can't be", () => {
  const own = ownHost();

  test.each(Object.entries(cases))("%s is refused by its name, and leaves nothing", async (_what, hostile) => {
    const place: Place = (name) => own.file(name);
    await writeFile(place("image"), Buffer.alloc(65_536, 7));
    await mkdir(place("directory"));
    await symlink(place("image"), place("link"));
    await symlink(place("circle"), place("circle"));
    await promisify(execFile)("mkfifo", [place("pipe")]);
    const before = await readdir(own.path);

    const { spec = {}, options = {}, refused } = hostile(place);
    const launching = launch(specOf(spec), { ...options, host: own.host, startTimeout: 20_000 });
    await expect(launching).rejects.toMatchObject(refused);
    expect(processesWith(own.path)).toEqual([]);
    expect((await readFile(place("image"))).equals(Buffer.alloc(65_536, 7))).toBe(true);
    const after = await readdir(own.path);
    expect(after.filter((name) => !name.startsWith("qemu-wire-"))).toEqual(before);
    for (const name of after.filter((one) => !before.includes(one))) expect(await readdir(own.file(name))).toEqual([]);
  });

  test("an image may be shared by disks that don't write into it, and an older pidfile is replaced", async () => {
    const file = own.file("image");
    await writeFile(file, Buffer.alloc(65_536));
    await writeFile(own.file("pid"), "4711\n");
    const disks = [
      { file, format: "raw" },
      { file, format: "raw" },
      { file, format: "raw", readOnly: true },
    ];
    await using vm = await launch(specOf({ disks, pidfile: own.file("pid") }), { host: own.host });
    expect(vm.status).toBe("running");
    expect(await readFile(own.file("pid"), "utf8")).toBe(`${vm.pid}\n`);
  });
});
