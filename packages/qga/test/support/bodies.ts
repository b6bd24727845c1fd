import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type QgaClient, QgaUnavailableError } from "@qemu-wire/qga";
import { QemuAbortError, QemuCommandError, QemuTimeoutError } from "@qemu-wire/wire";
import { expect } from "vitest";

/** An agent to test on: a real one in a guest, on one kind of port or the other, or the fake. */
export interface BodyContext {
  readonly client: QgaClient;
  /** A folder on the host. */
  readonly directory: string;
  /** The hardware address of an interface of the guest. */
  readonly mac: string;
}

export type Body = (context: BodyContext) => Promise<void>;

/** What holds for every agent: the same lines run on a guest's virtio-serial port, on its serial line, and on the fake. */
export const bodies: Readonly<Record<string, Body>> = {
  "ping(), sync() and info()": async ({ client }) => {
    await client.ping();
    await client.sync();
    const { version, commands } = await client.info();
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(commands.get("guest-ping")).toEqual({ enabled: true, answers: true });
    expect(commands.get("guest-shutdown")?.answers).toBe(false);
  },

  "osInfo()": async ({ client }) => {
    const { kernelRelease, machine } = await client.osInfo();
    expect(kernelRelease).toMatch(/^\d+\.\d+/);
    expect(machine).toBe("x86_64");
  },

  "networkInterfaces(), interfaceByMac() and addresses()": async ({ client, mac }) => {
    const interfaces = await client.networkInterfaces();
    expect(interfaces.map(({ name }) => name)).toContain("lo");
    const found = await client.interfaceByMac(mac.toUpperCase().replaceAll(":", "-"));
    // The guest sends packets and takes addresses between the two calls.
    const { name } = interfaces.find((one) => one.mac === mac) ?? {};
    expect(found).toMatchObject({ name, mac });
    expect(name).toBeTypeOf("string");
    expect(found?.statistics?.sentPackets).toBeTypeOf("bigint");
    const addresses = await client.addresses({ wait: 50_000, family: "ipv4" });
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses).not.toContain("127.0.0.1");
    await expect(client.interfaceByMac("02:00:00:00:00:01")).resolves.toBeUndefined();
  },

  "time()": async ({ client }) => {
    const first = await client.time();
    // After 2020: the guest's clock was set from the host's.
    expect(first).toBeGreaterThan(1_577_836_800_000_000_000n);
  },

  "users(), vcpus(), disks() and fileSystems()": async ({ client }) => {
    expect(Array.isArray(await client.users())).toBe(true);
    expect((await client.vcpus())[0]).toMatchObject({ id: 0, online: true });
    expect(Array.isArray(await client.disks())).toBe(true);
    expect(Array.isArray(await client.fileSystems())).toBe(true);
  },

  "setVcpus() without a change": async ({ client }) => {
    await expect(client.setVcpus([])).resolves.toBe(0);
  },

  "fstrim()": async ({ client }) => {
    expect(Array.isArray(await client.fstrim())).toBe(true);
  },

  "withFrozen(), fsfreezeStatus() and thaw()": async ({ client }) => {
    const count = await client.withFrozen(async (frozen) => {
      await expect(client.osInfo()).rejects.toThrow(QgaUnavailableError);
      return frozen;
    });
    expect(count).toBeGreaterThanOrEqual(0);
    await expect(client.fsfreezeStatus()).resolves.toBe("thawed");
    await expect(client.thaw()).resolves.toBe(0);
    await client.osInfo();
  },

  "exec() of a program that succeeds": async ({ client }) => {
    const result = await client.exec(["echo", "a b", "ü"]);
    expect(result).toMatchObject({ exitCode: 0, signal: undefined, stdout: "a b ü\n", stderr: "" });
    expect(result.truncated).toEqual({ stdout: false, stderr: false });
  },

  "exec() with input": async ({ client }) => {
    await expect(client.exec(["cat"], { input: "from here\n" })).resolves.toMatchObject({ stdout: "from here\n" });
  },

  "exec() of a program that fails, and with check": async ({ client }) => {
    await expect(client.exec(["false"])).resolves.toMatchObject({ exitCode: 1 });
    await expect(client.exec(["false"], { check: true })).rejects.toMatchObject({ name: "QgaExecError" });
  },

  "exec() of a program that is missing": async ({ client }) => {
    await expect(client.exec(["/no/such/program"])).rejects.toThrow(QemuCommandError);
  },

  "exec() without output, and as bytes": async ({ client }) => {
    await expect(client.exec(["echo", "x"], { output: "none" })).resolves.toMatchObject({ exitCode: 0, stdout: "" });
    const { stdout } = await client.exec(["echo", "x"], { encoding: "buffer" });
    expect(stdout).toEqual(Buffer.from("x\n"));
  },

  "exec() that is given up after a time": async ({ client }) => {
    await expect(client.exec(["sleep", "1000"], { timeout: 200 })).rejects.toThrow(QemuTimeoutError);
    await client.ping();
  },

  "exec() that is aborted": async ({ client }) => {
    await expect(client.exec(["sleep", "1000"], { signal: AbortSignal.timeout(200) })).rejects.toThrow(QemuAbortError);
    await client.ping();
  },

  "exec() in a shell, with an environment": async ({ client }) => {
    const { stdout } = await client.exec(["echo $GREETING; echo $0"], { shell: true, env: { GREETING: "hello" } });
    expect(stdout).toBe("hello\n/bin/sh\n");
  },

  "exec() with its output in a file": async ({ client }) => {
    const { stdout, stderr } = await client.exec(["echo out; echo err >&2"], { shell: true, output: "file" });
    expect([stdout, stderr]).toEqual(["out\n", "err\n"]);
  },

  "writeFile() and readFile()": async ({ client }) => {
    await client.writeFile("/tmp/text", "one\n");
    await client.writeFile("/tmp/text", "two ü\n", { append: true });
    await expect(client.readFile("/tmp/text", { encoding: "utf8" })).resolves.toBe("one\ntwo ü\n");
    await client.writeFile("/tmp/empty", "");
    await expect(client.readFile("/tmp/empty")).resolves.toEqual(Buffer.alloc(0));
  },

  "readFile() of what is not there, is a folder, or is too large": async ({ client }) => {
    await expect(client.readFile("/no/such/file")).rejects.toThrow(QemuCommandError);
    await expect(client.readFile("/tmp")).rejects.toThrow(/\/tmp/);
    await client.writeFile("/tmp/large", "x".repeat(1_000));
    await expect(client.readFile("/tmp/large", { limit: 999 })).rejects.toMatchObject({ name: "QgaFileError" });
  },

  "copyIn() and copyOut()": async ({ client, directory }) => {
    const [there, back] = [join(directory, "there"), join(directory, "back")];
    const bytes = randomBytes(100_001);
    await writeFile(there, bytes);
    const seen: number[] = [];
    const copiedIn = await client.copyIn(there, "/tmp/copy", {
      onProgress: (progress) => seen.push(progress.transferred),
    });
    const copiedOut = await client.copyOut("/tmp/copy", back);
    expect(copiedOut).toEqual(copiedIn);
    expect(seen.at(-1)).toBe(bytes.length);
    expect((await readFile(back)).equals(bytes)).toBe(true);
  },

  "copyIn() with a digest of the guest": async ({ client, directory }) => {
    const there = join(directory, "there");
    await writeFile(there, "verified");
    await expect(client.copyIn(there, "/tmp/verified", { verify: true })).resolves.toMatchObject({ bytes: 8 });
  },

  "the clock is set": async ({ client }) => {
    const now = BigInt(Date.now()) * 1_000_000n;
    await client.setTime(now);
    expect(await client.time()).toBeGreaterThanOrEqual(now);
  },

  "setPassword() and authorized keys": async ({ client }) => {
    await client.setPassword("root", "secret of the guest");
    const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGRlbW8gZGVtbyBkZW1vIGRlbW8gZGVtbyBkZW1vIQ== demo";
    await client.addAuthorizedKeys("root", [key], { reset: true });
    await expect(client.authorizedKeys("root")).resolves.toEqual([key]);
    await client.removeAuthorizedKeys("root", [key]);
    await expect(client.authorizedKeys("root")).resolves.toEqual([]);
  },

  "a command that the agent doesn't know": async ({ client }) => {
    await expect(client.executeRaw("guest-nonsense")).rejects.toMatchObject({ reason: "unsupported" });
  },
};
