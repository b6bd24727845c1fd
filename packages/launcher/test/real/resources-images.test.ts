import { copyFile, mkdir, readFile, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { failureOf } from "../../../qmp/test/support/expectations.js";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { startQemu } from "../../../qmp/test/support/qemu-process.js";
import { QemuCommandError } from "@qemu-wire/wire";
import { ResourceError } from "../../src/errors.js";
import { localHost } from "../../src/host/local-host.js";
import { checkImage } from "../../src/resources/image-check.js";
import { imageFormat } from "../../src/resources/image-format.js";
import { imageInUse } from "../../src/resources/image-in-use.js";
import { createOverlay } from "../../src/resources/overlay.js";
import { hostWith, temporaryFolder } from "../support/resource-host.js";
import {
  describeQemuImg,
  openImage,
  plugDisk,
  qemu,
  qemuImg,
  setReferenceCount,
  startMachine,
} from "../support/resource-images.js";

const host = localHost();

/** A raw image of a size that says nothing of other formats. */
async function rawImage(name = "disk.raw", bytes = 3 * 2 ** 20): Promise<string> {
  const path = `${await temporaryFolder()}/${name}`;
  await writeFile(path, "content");
  await truncate(path, bytes);
  return path;
}

describeQemu("an image that a QEMU has open", () => {
  test("a second QEMU is refused in QEMU's own words, and we know the first one's pid", async () => {
    const path = await rawImage();
    expect(await imageInUse(host, path)).toEqual({ inUse: false, written: false, pids: [], commands: [] });
    await using first = await startMachine();
    await using second = await startMachine();
    await plugDisk(await first.connect(), { driver: "raw", filename: path });
    const qmp = await second.connect();
    const refusal = await failureOf(plugDisk(qmp, { driver: "raw", filename: path }), QemuCommandError);
    expect(refusal.desc).toMatch(/Failed to get (shared )?"write" lock/);

    const use = await imageInUse(host, path);
    expect(use.inUse).toBe(true);
    expect(use.written).toBe(true);
    expect(use.pids).toEqual([first.pid]);
    expect(use.commands[0]?.join(" ")).toContain("-machine pc");
  });

  test("by a link to it too; and after its end no more", async () => {
    const path = await rawImage();
    const link = `${await temporaryFolder()}/link`;
    await symlink(path, link);
    const first = await startMachine();
    await plugDisk(await first.connect(), { driver: "raw", filename: path });
    expect((await imageInUse(host, link)).pids).toEqual([first.pid]);
    await first[Symbol.asyncDispose]();
    expect((await imageInUse(host, link)).inUse).toBe(false);
  });

  test("those who only read are told apart, and all of them named", async () => {
    const path = await rawImage();
    const readers = [await startMachine(), await startMachine()];
    for (const reader of readers) {
      await plugDisk(await reader.connect(), { driver: "raw", filename: path, readOnly: true });
    }
    const use = await imageInUse(host, path);
    expect([use.inUse, use.written]).toEqual([true, false]);
    expect(use.pids).toEqual(readers.map(({ pid }) => pid).toSorted((one, other) => one - other));
    for (const reader of readers) await reader[Symbol.asyncDispose]();
  });

  test("where the file system's numbers differ from the locks' (btrfs, overlayfs), the descriptor tells", async () => {
    const path = await rawImage();
    await using first = await startMachine();
    await plugDisk(await first.connect(), { driver: "raw", filename: path });
    const shift = 1_000;
    const other: typeof host = {
      ...host,
      files: {
        ...host.files,
        status: async (file) => {
          const status = await host.files.status(file);
          return status === undefined ? undefined : { ...status, device: status.device + shift };
        },
      },
    };
    expect(await imageInUse(other, path)).toMatchObject({ inUse: true, written: true, pids: [first.pid] });
  });

  test("an image that isn't there, and a path that no host has", async () => {
    const folder = await temporaryFolder();
    const absent = await failureOf(imageInUse(host, `${folder}/none`), ResourceError);
    expect(absent.message).toBe(`${folder}/none isn't there on this host.`);
    for (const path of ["disk.raw", "nbd:host:1", "-disk", "", "/a\0b"]) {
      const error = await failureOf(imageInUse(host, path), ResourceError);
      expect(error.message).toContain("is no absolute path of an image");
    }
  });
});

describeQemuImg("checkImage", () => {
  async function qcow2(): Promise<string> {
    const folder = await temporaryFolder();
    await writeFile(`${folder}/content.raw`, Buffer.alloc(2 ** 20, 1));
    await qemuImg("convert", "-f", "raw", "-O", "qcow2", `${folder}/content.raw`, `${folder}/disk.qcow2`);
    return `${folder}/disk.qcow2`;
  }

  test("a sound image", async () => {
    const check = await checkImage(host, await qcow2());
    expect(check).toMatchObject({ ok: true, format: "qcow2", corruptions: 0, leaks: 0, checkErrors: 0, details: [] });
    expect(check.allocatedClusters).toBe(16);
    expect(check.totalClusters).toBe(16);
    expect(check.imageEndOffset).toBeGreaterThan(2 ** 20);
  });

  test("leaks and corruptions are counted, and told in qemu-img's words", async () => {
    const path = await qcow2();
    const corrupt = `${path}.corrupt`;
    await copyFile(path, corrupt);
    // A cluster behind all others that has a count and no use.
    await truncate(path, 40 * 65_536);
    await setReferenceCount(path, 30, 1);
    const leaky = await checkImage(host, path);
    expect(leaky).toMatchObject({ ok: false, corruptions: 0, leaks: 1, checkErrors: 0 });
    expect(leaky.details.join("\n")).toContain("cluster 30 refcount=1 reference=0");

    await setReferenceCount(corrupt, 8, 0);
    const broken = await checkImage(host, corrupt, { format: "qcow2" });
    expect(broken.ok).toBe(false);
    expect(broken.corruptions).toBeGreaterThan(0);
    expect(broken.details.join("\n")).toContain("cluster 8 refcount=0 reference=1");
  });

  test("a raw image has nothing to check", async () => {
    const path = await rawImage();
    const error = await failureOf(checkImage(host, path), ResourceError);
    expect(error.message).toBe(`${path} can't be checked: images of format raw have no tables that could be wrong.`);
    const vpc = `${await temporaryFolder()}/disk.vpc`;
    await qemuImg("create", "-q", "-f", "vpc", vpc, "1M");
    expect((await failureOf(checkImage(host, vpc), ResourceError)).message).toContain("images of format vpc");
  });

  test("an image of another format than it is said to have", async () => {
    const path = await rawImage();
    const error = await failureOf(checkImage(host, path, { format: "qcow2" }), ResourceError);
    expect(error.message).toContain("can't be checked as qcow2");
    expect(error.message).toContain("not in qcow2 format");
  });

  test("an image in use is refused with the pid; one that is only read is checked", async () => {
    const path = await qcow2();
    {
      await using writer = await startMachine();
      await plugDisk(await writer.connect(), { driver: "qcow2", filename: path });
      const error = await failureOf(checkImage(host, path), ResourceError);
      expect(error.message).toContain(`process ${writer.pid} (`);
    }
    await using reader = await startMachine();
    await plugDisk(await reader.connect(), { driver: "qcow2", filename: path, readOnly: true });
    expect((await checkImage(host, path)).ok).toBe(true);
  });

  test("without qemu-img the package is named", async () => {
    const error = await failureOf(checkImage(host, await qcow2(), { qemuImg: "no-qemu-img" }), ResourceError);
    expect(error.message).toContain("install the package qemu-utils");
  });
});

describeQemuImg("imageFormat", () => {
  test.each(["qcow2", "qcow", "qed", "vdi", "vhdx", "vpc", "parallels"])(
    "%s is known by its content",
    async (format) => {
      const path = `${await temporaryFolder()}/disk.img`;
      await qemuImg("create", "-q", "-f", format, path, "4M");
      expect(await imageFormat(host, path)).toBe(format);
      const info = JSON.parse(await qemuImg("info", "--output=json", path)) as { format: string };
      expect(info.format).toBe(format);
    },
  );

  test("anything else is raw", async () => {
    expect(await imageFormat(host, await rawImage("disk.img"))).toBe("raw");
    expect(await imageFormat(host, await rawImage("disk", 0))).toBe("raw");
  });

  test.each(["compat=0.10", "compat=1.1"])(
    "a header that names a backing file has to be confirmed (%s)",
    async (compat) => {
      const folder = await temporaryFolder();
      const path = `${folder}/disk.img`;
      const base = ["-b", "/etc/hostname", "-F", "raw"];
      await qemuImg("create", "-q", "-f", "qcow2", "-o", compat, ...base, path, "1M");
      const error = await failureOf(imageFormat(host, path), ResourceError);
      expect(error.message).toContain('Say which it is (format: "qcow2" or format: "raw")');
      await copyFile(path, `${folder}/disk.qcow2`);
      expect(await imageFormat(host, `${folder}/disk.qcow2`)).toBe("qcow2");
      // What a guest wrote into an image that is called raw stays data.
      await copyFile(path, `${folder}/disk.raw`);
      expect(await imageFormat(host, `${folder}/disk.raw`)).toBe("raw");
    },
  );

  test("so has one whose data is elsewhere", async () => {
    const folder = await temporaryFolder();
    const options = ["-o", `data_file=${folder}/data`];
    await qemuImg("create", "-q", "-f", "qcow2", ...options, `${folder}/disk.img`, "1M");
    await qemuImg("create", "-q", "-f", "vmdk", "-o", "subformat=twoGbMaxExtentFlat", `${folder}/flat.img`, "1M");
    await qemuImg("create", "-q", "-f", "vmdk", `${folder}/sparse.img`, "1M");
    for (const name of ["disk", "flat", "sparse"]) {
      const error = await failureOf(imageFormat(host, `${folder}/${name}.img`), ResourceError);
      expect(error.message).toContain("refers to other files");
    }
  });

  test("a file that can't be read is told in the host's words", async () => {
    const folder = await temporaryFolder();
    const error = await failureOf(imageFormat(host, `${folder}/none.img`), ResourceError);
    expect(error.message).toContain("No such file");
  });
});

describeQemu("createOverlay", () => {
  test.each(["plain.raw", "comma,,comma,=.raw", "nbd:colon:1.raw", "-dash.raw", "json:{}.raw", 'quote"\\ %20 ü\n.raw'])(
    "an overlay of %j takes the writes, and the base stays as it is",
    async (name) => {
      const base = await rawImage(name);
      const before = await readFile(base);
      const path = `${await temporaryFolder()}/overlay of ${name}.qcow2`;
      await createOverlay(host, { base, baseFormat: "raw", path, qemu });
      expect((await stat(path)).mode & 0o777).toBe(0o600);

      await using machine = await startQemu();
      const qmp = await machine.connect();
      await openImage(qmp, { driver: "qcow2", filename: path });
      const nodes = await qmp.execute("query-named-block-nodes");
      const overlay = nodes.find((node) => node["node-name"] === "disk");
      expect(overlay?.image["virtual-size"]).toBe(3 * 2 ** 20);
      expect(overlay?.image["full-backing-filename"] ?? overlay?.image["backing-filename"]).toBe(base);
      expect(overlay?.image["backing-filename-format"]).toBe("raw");
      await qmp.executeRaw("human-monitor-command", { "command-line": 'qemu-io disk "write -P 7 0 64k"' });
      await qmp.close();
      await machine[Symbol.asyncDispose]();
      expect((await readFile(base)).equals(before)).toBe(true);
      expect((await stat(path)).size).toBeGreaterThan(300_000);
    },
  );

  test("its base may be an overlay, and may be read by others", async () => {
    const folder = await temporaryFolder();
    const base = await rawImage();
    const [one, two] = [`${folder}/one.qcow2`, `${folder}/two.qcow2`];
    await createOverlay(host, { base, baseFormat: "raw", path: one, qemu });
    await using reader = await startQemu();
    await openImage(await reader.connect(), { driver: "qcow2", filename: one, readOnly: true });
    await createOverlay(host, { base: one, baseFormat: "qcow2", path: two, qemu });
    expect((await imageInUse(host, one)).pids).toEqual([reader.pid]);
    expect((await stat(two)).size).toBeGreaterThan(0);
  });

  test("not of a base that somebody writes to, who is named", async () => {
    const base = await rawImage();
    await using writer = await startMachine();
    await plugDisk(await writer.connect(), { driver: "raw", filename: base });
    const path = `${await temporaryFolder()}/overlay.qcow2`;
    const error = await failureOf(createOverlay(host, { base, baseFormat: "raw", path, qemu }), ResourceError);
    expect(error.message).toContain(`is written to by process ${writer.pid} (`);
    await expect(stat(path)).rejects.toThrow("ENOENT");
  });

  test("not of a base of another format; nothing is left", async () => {
    const base = await rawImage();
    const path = `${await temporaryFolder()}/overlay.qcow2`;
    const error = await failureOf(createOverlay(host, { base, baseFormat: "qcow2", path, qemu }), ResourceError);
    expect(error.message).toContain("not in qcow2 format");
    expect(error.resource).toBe(base);
    await expect(stat(path)).rejects.toThrow("ENOENT");
    const unknown = await failureOf(createOverlay(host, { base, baseFormat: "rawr", path, qemu }), ResourceError);
    expect(unknown.message).toContain("rawr");
    const absent = { base: `${base}.none`, baseFormat: "raw", path, qemu };
    expect((await failureOf(createOverlay(host, absent), ResourceError)).message).toContain("isn't there");
  });

  test("never over something that is there", async () => {
    const base = await rawImage();
    const folder = await temporaryFolder();
    const path = `${folder}/overlay.qcow2`;
    await writeFile(path, "mine");
    const options = { base, baseFormat: "raw", qemu };
    const error = await failureOf(createOverlay(host, { ...options, path }), ResourceError);
    expect(error.message).toContain("something is there already");
    expect(await readFile(path, "utf8")).toBe("mine");
    await mkdir(`${folder}/folder`);
    await failureOf(createOverlay(host, { ...options, path: `${folder}/folder` }), ResourceError);
    const nowhere = await failureOf(createOverlay(host, { ...options, path: `${folder}/none/overlay` }), ResourceError);
    expect(nowhere.message).toContain("its folder isn't there");
  });

  test("needs no program but QEMU", async () => {
    const local = await hostWith();
    const started: string[] = [];
    const watched: typeof local = {
      ...local,
      run: async (argv, options) => {
        started.push(argv[0] ?? "");
        return await local.run(argv, options);
      },
    };
    const path = `${await temporaryFolder()}/overlay.qcow2`;
    await createOverlay(watched, { base: await rawImage(), baseFormat: "raw", path, qemu });
    expect(started).toEqual(qemu);
  });
});
