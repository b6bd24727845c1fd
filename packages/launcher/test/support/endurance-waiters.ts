import type { Machine } from "../../src/index.js";

/** What became of one who waited. */
export interface Told {
  readonly what: string;
  /** By `performance.now()`. */
  readonly at: number;
  /** `resolved`, or the error that it was told. */
  readonly result: { readonly value: unknown } | { readonly error: unknown };
}

/** Notes when a wait is over, and how; never rejects. */
export async function told(what: string, waiting: Promise<unknown>): Promise<Told> {
  try {
    const value = await waiting;
    return { what, at: performance.now(), result: { value } };
  } catch (error) {
    return { what, at: performance.now(), result: { error } };
  }
}

/** Long enough that nobody takes a deadline for the news. */
const timeout = 600_000;

/** Does something over and over, until it fails. */
async function always(work: () => Promise<unknown>): Promise<never> {
  for (;;) await work();
}

/**
 * All that can be waited for of a machine without a guest, by name. It needs an agent's port, a console and a screen, and
 * a nic `plugged` to take out, which no guest ever gives up.
 */
export const waits: Readonly<Record<string, (vm: Machine) => Promise<unknown>>> = {
  "vm.ready()": (vm) => vm.ready({ timeout }),
  "vm.waitForAddress()": (vm) => vm.waitForAddress({ timeout }),
  "vm.console.expect()": (vm) => vm.console.expect("what nobody says", { timeout }),
  "vm.console.login()": (vm) => vm.console.login({ user: "root", timeout }),
  "vm.qmp.waitFor()": (vm) => vm.qmp.waitFor("POWERDOWN", { timeout }),
  "vm.qmp.events()": async (vm) => {
    for await (const _ of vm.qmp.events());
  },
  "vm.qmp.execute()": (vm) => always(async () => await vm.qmp.execute("query-named-block-nodes")),
  "vm.qga.execute()": (vm) => vm.qga.execute("guest-ping", undefined, { timeout }),
  "vm.screenshot()": (vm) => always(async () => await vm.screenshot()),
  "vm.pciMap()": (vm) => always(async () => await vm.pciMap()),
  "vm.sendKeys()": (vm) => always(async () => await vm.sendKeys("ctrl")),
  "vm.pause(), vm.resume()": (vm) =>
    always(async () => {
      await vm.pause();
      await vm.resume();
    }),
  "vm.detachDevice()": (vm) => vm.detachDevice("plugged", { timeout }),
  "vm.addForward()": (vm) =>
    always(async () => {
      const { protocol, host, hostPort } = await vm.addForward("net0", { guest: 80 });
      await vm.removeForward("net0", { protocol, host, hostPort });
    }),
};
