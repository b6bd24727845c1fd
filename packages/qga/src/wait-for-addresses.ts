import { type CallOptions, QemuTimeoutError } from "@qemu-wire/wire";
import { abortError, checkTimeout, isPassing, retry } from "@qemu-wire/wire/internal";
import type { AgentCaller } from "./agent-caller.js";
import { checkOptions } from "./check-options.js";
import { addressesOf, type AddressFilter, networkInterfaces } from "./network.js";
import { milliseconds } from "./texts.js";

/** Options of `addresses()`. */
export interface AddressesOptions extends AddressFilter {
  /**
   * Waits until there is an address, for so many milliseconds; by default the answer is what there is now. A guest gets its
   * addresses some time after its agent answers, and no event tells: it is asked every 100 to 1,000 ms.
   */
  readonly wait?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const optionNames = { mac: true, family: true, within: true, all: true, wait: true, signal: true } as const;

/** Thrown between two looks, and seen by nobody. */
class NoneYet extends Error {}

/**
 * The guest's addresses, without loopback and link-local ones.
 *
 * @throws QemuTimeoutError when `wait` is over and there is none; QemuAbortError; and as `AgentCaller.call`.
 */
export async function addresses(agent: AgentCaller, options: AddressesOptions = {}): Promise<string[]> {
  checkOptions("addresses()", options, optionNames);
  const { wait, signal } = options;
  checkTimeout(wait, "wait");
  const call: CallOptions = { signal };
  if (wait === undefined) return addressesOf(await networkInterfaces(agent, call), options);
  const look = async (): Promise<string[]> => {
    const found = addressesOf(await networkInterfaces(agent, call), options);
    if (found.length === 0) throw new NoneYet();
    return found;
  };
  try {
    return await retry(look, {
      minTimeout: 100,
      maxTimeout: 1_000,
      maxRetryTime: wait,
      shouldRetry: (error) => error instanceof NoneYet || isPassing(error),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw abortError(agent.name, "addresses", signal, "not-sent");
    if (!(error instanceof NoneYet)) throw error;
    throw new QemuTimeoutError(
      `${agent.name}: the guest has no such address after ${milliseconds(wait)}. Its interface may be down or wait for DHCP: networkInterfaces() shows what there is.`,
      { timeout: wait, outcome: "unknown" },
    );
  }
}
