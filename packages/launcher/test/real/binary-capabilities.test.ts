import { execFileSync } from "node:child_process";
import { chmod, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { qemuCapabilities } from "../../src/binary/capabilities.js";
import { checkDevice, checkDeviceProperties, deviceProperties } from "../../src/binary/device-properties.js";
import { findQemu } from "../../src/binary/find-qemu.js";
import type { QemuCapabilities } from "../../src/binary/qemu-binary.js";
import { LaunchError, SpecError } from "../../src/errors.js";
import { recordedHost, temporaryFolder } from "../support/binary-host.js";

describeQemu("what a QEMU takes", () => {
  test("it is what the binary prints itself", async () => {
    const { host } = await recordedHost();
    const binary = await findQemu(host, qemuBinary);
    const capabilities = await qemuCapabilities(host, binary);

    const printed = execFileSync(qemuBinary, ["--version"], { encoding: "utf8" }).split("\n")[0];
    const { major, minor, micro } = binary.version;
    expect(binary.versionText).toBe(printed);
    expect(printed).toContain(` ${major}.${minor}.${micro}`);
    expect(binary.target).toBe("x86_64");
    expect(capabilities.netdevs).toEqual(listed("-netdev", "help"));
    // Those of modules, too, which are not loaded for this list but are when they are named.
    expect(capabilities.chardevs).toEqual(expect.arrayContaining(listed("-chardev", "help")));
    expect(capabilities.accelerators).toEqual(listed("-accel", "help"));
    expect(new Set(capabilities.displays)).toEqual(new Set(listed("-display", "help")));
    expect(capabilities.displays).toContain("none");
    const devices = [...help("-device", "help").matchAll(/^name "([^"]+)"/gm)].map(([, name]) => name);
    const aliases = Object.keys(capabilities.deviceAliases);
    expect(devices.length).toBeGreaterThan(100);
    expect(new Set(capabilities.devices)).toEqual(new Set([...devices, ...aliases]));
    expect(capabilities.deviceAliases["virtio-net"]).toBe("virtio-net-pci");
    expect(capabilities.cpuModels).toContain("qemu64");
    expect(capabilities.objects).toContain("memory-backend-ram");
    const q35 = capabilities.machines.find(({ alias }) => alias === "q35");
    expect(q35?.name).toMatch(/^pc-q35-\d+\.\d+$/);
    const deprecated = capabilities.machines.filter((machine) => machine.deprecated).map(({ name }) => name);
    const shown = help("-machine", "help")
      .split("\n")
      .filter((line) => line.includes("(deprecated"));
    expect(new Set(deprecated)).toEqual(new Set(shown.map((line) => line.split(" ")[0])));
  });

  test("what changed between versions is told apart as each of them behaves", async () => {
    const { host } = await recordedHost();
    const capabilities = await qemuCapabilities(host, await findQemu(host, qemuBinary));

    const chardev = (option: string) =>
      takes("-chardev", `socket,id=c,path=/nonexistent/s,${option}`, /Invalid parameter|not support/);
    expect(capabilities.reconnect).toBe(chardev("reconnect-ms=100") ? "reconnect-ms" : "reconnect");
    expect(capabilities.action).toBe(takes("-action", "panic=pause", /invalid option/));
    expect(capabilities.exitWithParent).toBe(
      takes("-run-with", "exit-with-parent=off", /invalid option|Invalid parameter/),
    );
    const id = { id: "x" };
    expect(capabilities.jsonObject).toBe(takes("-object", JSON.stringify({ "qom-type": "iothread", ...id }), /./));
    expect(capabilities.jsonNetdev).toBe(takes("-netdev", JSON.stringify({ type: "hubport", hubid: 0, ...id }), /./));
    expect(capabilities.jsonDevice).toBe(
      takes(
        "-device",
        JSON.stringify({ driver: "loader", addr: 0, data: 1, "data-len": 4, ...id }),
        /not a valid device|Parameter/,
      ),
    );
  });

  test("asking again starts no process, also in another process's memory", async () => {
    const first = await recordedHost();
    const binary = await findQemu(first.host, qemuBinary);
    const [one, two] = await Promise.all([qemuCapabilities(first.host, binary), qemuCapabilities(first.host, binary)]);
    expect(two).toBe(one);
    await deviceProperties(first.host, binary, "virtio-net");
    // --version; the monitor, the displays and the JSON; the device: two askers share them.
    expect(first.started).toHaveLength(5);

    const second = await recordedHost(first.home);
    const again = await findQemu(second.host, qemuBinary);
    expect(again).toEqual(binary);
    expect(await qemuCapabilities(second.host, again)).toEqual(one);
    expect(await deviceProperties(second.host, again, "virtio-net-pci")).toContain("mac");
    expect(second.started).toEqual([]);
  });

  test("what is kept is private, and what is no answer is replaced", async () => {
    const { host, home } = await recordedHost();
    const known = await qemuCapabilities(host, await findQemu(host, qemuBinary));
    const folder = join(home, ".cache/qemu-wire/binaries");
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    const [identity = ""] = await readdir(folder);
    const file = join(folder, identity, "capabilities.json");
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    for (const content of ["", "{", '{"accelerators":["kvm"]}', JSON.stringify({ ...known, devices: [1] })]) {
      await writeFile(file, content);
      const other = await recordedHost(home);
      const asked = await qemuCapabilities(other.host, await findQemu(other.host, qemuBinary));
      expect(asked).toEqual(known);
      expect(other.started).not.toEqual([]);
      expect(JSON.parse(await readFile(file, "utf8"))).toEqual(known);
    }
  });

  test("a folder that others may write to is neither believed nor written", async () => {
    const { host, home } = await recordedHost();
    const known = await qemuCapabilities(host, await findQemu(host, qemuBinary));
    const folder = join(home, ".cache/qemu-wire/binaries");
    const [identity = ""] = await readdir(folder);
    const file = join(folder, identity, "capabilities.json");
    const forged = JSON.stringify({ ...known, devices: [] });
    await writeFile(file, forged);
    await chmod(folder, 0o777);
    const other = await recordedHost(home);
    expect(await qemuCapabilities(other.host, await findQemu(other.host, qemuBinary))).toEqual(known);
    expect(await readFile(file, "utf8")).toBe(forged);
  });

  test("a home that can't be written keeps nothing, and nothing fails", async () => {
    const home = join(await temporaryFolder(), "absent");
    const { host } = await recordedHost(home);
    const known = await qemuCapabilities(host, await findQemu(host, qemuBinary));
    expect(known.devices.length).toBeGreaterThan(100);
    await expect(stat(home)).rejects.toThrow("ENOENT");
  });

  test("a binary that was replaced is asked again, also behind a script", async () => {
    const folder = await temporaryFolder();
    const real = await findQemu((await recordedHost()).host, qemuBinary);
    const inner = join(folder, "inner qemu");
    await symlink(real.command[0] ?? "", inner);
    const wrapper = join(folder, "wrapper");
    const option = join(folder, "firmware.bin");
    await writeFile(option, "one");
    await writeFile(wrapper, `#!/bin/sh\n# ${option}\nexec '${inner}' "$@"\n`, { mode: 0o755 });

    const { host, started } = await recordedHost();
    // The name says nothing of the target.
    expect((await findQemu(host, wrapper)).target).toBe("x86_64");
    expect(started).toHaveLength(2);
    await findQemu(host, wrapper);
    expect(started).toHaveLength(2);
    await utimes(option, 1, 1);
    await findQemu(host, wrapper);
    expect(started).toHaveLength(4);
  });

  test("a host whose processes inherit nothing is asked over a socket of its own", async () => {
    const { host, started } = await recordedHost();
    const runtimeDirectory = join(await temporaryFolder(), "a,b");
    await mkdir(runtimeDirectory);
    const facts = { ...(await host.facts()), runtimeDirectory };
    const remote = { ...host, inheritsChannels: false, facts: async () => await Promise.resolve(facts) };
    const asked = await qemuCapabilities(remote, await findQemu(remote, qemuBinary));
    const local = await recordedHost();
    expect(asked).toEqual(await qemuCapabilities(local.host, await findQemu(local.host, qemuBinary)));
    expect(started.flat().some((word) => word.includes(`path=${runtimeDirectory.replace(",", ",,")}/`))).toBe(true);
    expect(await readdir(runtimeDirectory)).toEqual([]);
  });

  test("a device or a property that it lacks is named with the nearest ones", async () => {
    const { host } = await recordedHost();
    const binary = await findQemu(host, qemuBinary);
    const capabilities: QemuCapabilities = await qemuCapabilities(host, binary);
    expect(() => {
      checkDevice(binary, capabilities, "nics[0].device", "virtio-net-pic");
    }).toThrow(/^nics\[0\]\.device: QEMU emulator version .* has no device "virtio-net-pic"; near are virtio-net-pci/);
    checkDevice(binary, capabilities, "nics[0].device", "virtio-net");

    const lacking = deviceProperties(host, binary, "e1000f");
    await expect(lacking).rejects.toBeInstanceOf(LaunchError);
    await expect(lacking).rejects.toMatchObject({ diagnosis: "unknown-device", phase: "planning" });
    await expect(lacking).rejects.toThrow("e1000e");

    const check = checkDeviceProperties(host, binary, "devices[1]", "virtio-net", ["id", "bus", "macc", "queues"]);
    await expect(check).rejects.toBeInstanceOf(SpecError);
    await expect(check).rejects.toMatchObject({ path: "devices[1].macc" });
    await expect(check).rejects.toThrow(/has no property "macc"; near are mac/);
    await checkDeviceProperties(host, binary, "devices[1]", "virtio-net", ["id", "mac", "netdev", "romfile"]);
  });

  test("a device that ends this QEMU when it is asked about is left to the start of the machine", async () => {
    const { host } = await recordedHost();
    const binary = await findQemu(host, qemuBinary);
    // In 7.2 its parent type is in a module that may not be installed; elsewhere it can be asked, or isn't there at all.
    const driver = "virtio-gpu-gl-pci";
    const { devices } = await qemuCapabilities(host, binary);
    const asked = await deviceProperties(host, binary, driver).catch((error: unknown) => error);
    if (asked instanceof LaunchError && devices.includes(driver)) {
      expect(asked).toMatchObject({ diagnosis: "exited", exitCode: 1 });
      expect(asked.message).toContain("missing object type");
      await checkDeviceProperties(host, binary, "devices[0]", driver, ["nosuch"]);
    } else {
      await expect(checkDeviceProperties(host, binary, "devices[0]", driver, ["nosuch"])).rejects.toThrow(driver);
    }
  });

  test("a QEMU that ends under the question says why", async () => {
    const folder = await temporaryFolder();
    const { host } = await recordedHost();
    const real = await findQemu(host, qemuBinary);
    // A library that is missing only for what the probe does can't be had: an option that it refuses stands for it.
    const broken = join(folder, "qemu-system-x86_64");
    await writeFile(broken, `#!/bin/sh\n[ "$1" = --version ] || set -- -nosuch\nexec '${real.command[0]}' "$@"\n`, {
      mode: 0o755,
    });
    const failed = qemuCapabilities(host, await findQemu(host, broken));
    await expect(failed).rejects.toBeInstanceOf(LaunchError);
    await expect(failed).rejects.toMatchObject({ diagnosis: "exited", exitCode: 1, phase: "planning" });
    await expect(failed).rejects.toThrow("-nosuch: invalid option");
  });
});

/** What the binary prints for people. */
function help(...args: readonly string[]): string {
  return execFileSync(qemuBinary, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

function listed(...args: readonly string[]): string[] {
  const lines = help(...args)
    .split("\n")
    .map((line) => line.trim());
  return lines.filter((line) => /^[\w-]+$/.test(line)).sort();
}

/** Whether the binary takes an option; `refusal` is how it refuses one that it doesn't know. */
function takes(option: string, value: string, refusal: RegExp): boolean {
  try {
    const args = ["-machine", "none", "-nodefaults", "-display", "none", option, value, "-S", "-monitor", "stdio"];
    execFileSync(qemuBinary, args, { input: "quit\n", encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] });
    return true;
  } catch (error) {
    return !refusal.test((error as { stderr: string }).stderr);
  }
}
