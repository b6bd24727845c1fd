import { expect, test, vi } from "vitest";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { localHost, MachineExitedError, SpecError } from "../../src/index.js";
import { launched } from "../support/launch-qemu.js";

vi.setConfig({ testTimeout: 60_000 });

type Call = (...given: readonly unknown[]) => Promise<unknown>;

describeQemu("a call of a machine", () => {
  test("refuses an option that it hasn't, with the nearest one, before anything is done", async () => {
    const vm = await launched({ guestAgent: true, balloon: true, disks: [{ media: "cdrom", id: "cd" }] });
    // As somebody without a type checker writes it.
    const calls = vm as unknown as Readonly<Record<string, Call>>;
    const console = vm.console as unknown as Readonly<Record<string, Call>>;
    const snapshot = vm.snapshot as unknown as Readonly<Record<string, Call>>;
    const wrong: readonly (readonly [() => Promise<unknown> | undefined, string, string])[] = [
      [() => calls["shutdown"]?.({ timout: 1 }), "timout", "timeout"],
      [() => calls["migrate"]?.({ to: localHost(), bandwith: 1 }), "bandwith", "bandwidth"],
      [() => calls["migrate"]?.({ to: "tcp:127.0.0.1:1", bandwith: 1 }), "bandwith", "bandwidth"],
      [() => calls["ready"]?.({ timeOut: 1 }), "timeOut", "timeout"],
      [() => calls["waitForAddress"]?.({ witin: "10.0.2.0/24" }), "witin", "within"],
      [() => calls["address"]?.({ prot: 22 }), "prot", "port"],
      [() => calls["connection"]?.({ usr: "root" }), "usr", "user"],
      [() => calls["attachDevice"]?.({ nic: { type: "user" } }, { singal: 1 }), "singal", "signal"],
      [() => calls["detachDevice"]?.("nic0", { timout: 1 }), "timout", "timeout"],
      [() => calls["changeMedium"]?.("cd", { file: "/x" }, { forse: true }), "forse", "force"],
      [() => calls["eject"]?.("cd", { forse: true }), "forse", "force"],
      [() => calls["resizeDisk"]?.("cd", 1024, { shrnk: true }), "shrnk", "shrink"],
      [() => calls["setBalloon"]?.(2 ** 26, { wiat: 1 }), "wiat", "wait"],
      [() => calls["screenshot"]?.({ pth: "/x" }), "pth", "path"],
      [() => calls["sendKeys"]?.(["a"], { holdtime: 1 }), "holdtime", "holdTime"],
      [() => snapshot["save"]?.("one", { timout: 1 }), "timout", "timeout"],
      [() => snapshot["load"]?.("one", { timout: 1 }), "timout", "timeout"],
      [() => snapshot["delete"]?.("one", { timout: 1 }), "timout", "timeout"],
      [() => snapshot["saveToFile"]?.("/nonexistent/x", { resum: true }), "resum", "resume"],
      [() => console["expect"]?.("x", { failon: "y" }), "failon", "failOn"],
      [() => console["run"]?.("true", { timout: 1 }), "timout", "timeout"],
      [() => console["login"]?.({ user: "root", pasword: "x" }), "pasword", "password"],
      [() => console["login"]?.({ user: "root", prompts: { shel: /#/ } }), "shel", "shell"],
    ];
    for (const [call, path, near] of wrong) {
      const error: unknown = await Promise.resolve(call()).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error, path).toBeInstanceOf(SpecError);
      expect(error).toMatchObject({ path, message: expect.stringContaining(`Did you mean "${near}"?`) });
    }
    expect(vm.status).toBe("running");
  });

  test("says that its machine has ended", async () => {
    const vm = await launched();
    await vm.close();
    for (const call of [() => vm.pause(), () => vm.reset(), () => vm.powerButton()]) {
      await expect(call()).rejects.toThrow(MachineExitedError);
    }
  });

  test("says which core can't be had, by the spec's own option", async () => {
    const failure = await launched({ cpu: { count: 1, pin: [4_095] } }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: expect.stringMatching(/cpu\.pin\[0\]: .*core 4095/) });
  });
});
