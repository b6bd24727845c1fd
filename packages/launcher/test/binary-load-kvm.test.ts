import { describe, expect, test } from "vitest";
import { loadKvm } from "../src/acceleration-load.js";
import { ResourceError } from "../src/errors.js";
import type { Host, ProgramResult } from "../src/host/host.js";
import { recordedHost } from "./support/binary-host.js";

// No module is loaded here: of the real host only the programs that would are taken away.
describe("loadKvm", () => {
  test.each([
    ["vmx", "kvm_intel"],
    ["svm", "kvm_amd"],
  ] as const)("a processor with %s gets %s", async (flag, module) => {
    const { host, ran } = await pretend({ flags: `fpu ${flag} sse`, modprobe: "/sbin/modprobe", device: "afterwards" });
    expect(await loadKvm(host)).toEqual({ module });
    expect(ran).toEqual([["/sbin/modprobe", module]]);
  });

  test("where there is a device nothing is loaded", async () => {
    const { host, ran } = await pretend({ flags: "vmx", modprobe: "/sbin/modprobe", device: "before" });
    expect(await loadKvm(host)).toEqual({ module: undefined });
    expect(ran).toEqual([]);
  });

  test.each<[string, Partial<Pretended>, string, RegExp]>([
    ["no virtualization", { flags: "fpu" }, "kvm", /has no KVM to load: its processor reports neither vmx nor svm/],
    ["no x86", { architecture: "aarch64" }, "kvm", /the kernel has no KVM, or was not started .*EL2/],
    ["not root", { uid: 1000 }, "module kvm_intel", /Only root loads .* user 1000 .* `modprobe kvm_intel` as root/],
    ["no modprobe", { modprobe: undefined }, "module kvm_intel", /There is no modprobe on .*: install kmod/],
    ["no device afterwards", {}, "module kvm_intel", /was loaded on .*, and there is no \/dev\/kvm/],
    [
      "a refusal",
      { result: { code: 1, signal: null, stdout: "", stderr: "modprobe: FATAL: Module kvm_intel not found\n" } },
      "module kvm_intel",
      /didn't load kvm_intel: modprobe: FATAL: Module kvm_intel not found$/,
    ],
    [
      "a refusal without words",
      { result: { code: null, signal: "SIGSEGV", stdout: "", stderr: "" } },
      "module kvm_intel",
      /didn't load kvm_intel: SIGSEGV$/,
    ],
  ])("%s", async (_name, pretended, resource, message) => {
    const { host } = await pretend({ flags: "vmx", modprobe: "/usr/sbin/modprobe", device: "never", ...pretended });
    const refused = loadKvm(host);
    await expect(refused).rejects.toBeInstanceOf(ResourceError);
    await expect(refused).rejects.toMatchObject({ resource, code: "ERR_QEMU_RESOURCE" });
    await expect(refused).rejects.toThrow(message);
  });
});

interface Pretended {
  readonly flags: string;
  readonly modprobe: string | undefined;
  readonly device: "before" | "afterwards" | "never";
  readonly architecture?: string;
  readonly uid?: number;
  readonly result?: ProgramResult;
}

async function pretend(pretended: Pretended): Promise<{ readonly host: Host; readonly ran: (readonly string[])[] }> {
  const { host } = await recordedHost();
  const ran: (readonly string[])[] = [];
  const device = { type: "other", size: 0, uid: 0, mode: 0o660, device: 5, inode: 7, modified: 0 } as const;
  const isThere = (): boolean => pretended.device === "before" || (pretended.device === "afterwards" && ran.length > 0);
  const facts = {
    ...(await host.facts()),
    architecture: pretended.architecture ?? "x86_64",
    uid: pretended.uid ?? 0,
  };
  return {
    ran,
    host: {
      ...host,
      facts: async () => await Promise.resolve(facts),
      files: {
        ...host.files,
        status: async (path) => (path === "/dev/kvm" && isThere() ? device : await Promise.resolve(undefined)),
        read: async (path) => await Promise.resolve(path === "/proc/cpuinfo" ? `flags\t\t: ${pretended.flags}\n` : ""),
      },
      findProgram: async (program) => await Promise.resolve(program === pretended.modprobe ? program : undefined),
      run: async (argv) => {
        ran.push(argv);
        return await Promise.resolve(pretended.result ?? { code: 0, signal: null, stdout: "", stderr: "" });
      },
    },
  };
}
