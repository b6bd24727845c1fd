import { setTimeout as delay } from "node:timers/promises";
import type { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError } from "@qemu-wire/wire";
import { nearestNames } from "../binary/nearest-names.js";
import { characterKeys, keyNames, otherKeyNames } from "./send-keys-names.js";
import { onlyOptions } from "../spec/only-options.js";

/** Text to be typed on a US keyboard; made by {@link typed}. */
export interface TypedText {
  readonly type: string;
}

/** Keys pressed together, joined by hyphens (`"ctrl-alt-f1"`), or a text to be typed. */
export type KeyInput = string | TypedText;

/** Options of {@link sendKeys}. */
export interface SendKeysOptions {
  /** How long each combination is held, in milliseconds; default 100, as QEMU's, and 20 within a text. */
  readonly holdTime?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const checkOptionNames = onlyOptions<SendKeysOptions>({ holdTime: true, signal: true });

/**
 * A text for {@link sendKeys}, as a person at a US keyboard would type it: letters, digits, punctuation, spaces, and line
 * ends as the enter key. A guest with another layout reads other characters.
 */
export function typed(text: string): TypedText {
  return { type: text };
}

/** The longest that a combination may be held, in milliseconds. */
const maxHoldTime = 60_000;

/**
 * Presses and releases keys of the guest's keyboard: one combination (`"ctrl-alt-f1"`), a text (`typed("root\n")`), or a
 * list of both. Names are QEMU's (`ret`, `spc`, `meta_l`, …) or the common ones (`enter`, `space`, `win`, …).
 *
 * It resolves when the last key is due to be released. QEMU holds keys by the guest's clock: a paused guest gets them
 * when it continues.
 *
 * @throws RangeError naming what is no key, with near names, or a character that a US keyboard has not, before anything is
 * sent; QemuCommandError; QemuAbortError, after which the rest isn't sent.
 */
export async function sendKeys(
  qmp: QmpClient<"common">,
  keys: KeyInput | readonly KeyInput[],
  options: SendKeysOptions = {},
): Promise<void> {
  checkOptionNames(options);
  const { holdTime, signal } = options;
  if (holdTime !== undefined && !(Number.isInteger(holdTime) && holdTime >= 1 && holdTime <= maxHoldTime))
    throw new RangeError(`holdTime: ${holdTime} is no whole number of milliseconds from 1 to ${maxHoldTime}.`);
  const inputs: readonly KeyInput[] = typeof keys === "string" || !isList(keys) ? [keys] : keys;
  const strokes = inputs.flatMap((input) => toStrokes(input));
  await checkNames(qmp, strokes);
  for (const [index, stroke] of strokes.entries()) {
    const held = holdTime ?? stroke.holdTime;
    const key = (data: string): { readonly type: "qcode"; readonly data: string } => ({ type: "qcode", data });
    await qmp.executeRaw("send-key", { keys: stroke.keys.map(key), "hold-time": held }, { signal });
    try {
      // QEMU answers at once, waits as long again after the release, and drops keys without a word when more than some
      // hundred wait: nothing but the clock tells when the next is due.
      await delay(held * 2, undefined, signal === undefined ? {} : { signal });
    } catch {
      const sent = `${index + 1} of ${strokes.length}`;
      throw new QemuAbortError(`The sending of keys was aborted after ${sent}.`, {
        cause: signal?.reason,
        outcome: "unknown",
      });
    }
  }
}

interface Stroke {
  readonly keys: readonly string[];
  readonly holdTime: number;
}

function isList(keys: KeyInput | readonly KeyInput[]): keys is readonly KeyInput[] {
  return Array.isArray(keys);
}

function toStrokes(input: KeyInput): Stroke[] {
  if (typeof input === "string") return [{ keys: combination(input), holdTime: 100 }];
  // Whoever writes without a type checker may give anything.
  if (typeof (Object(input) as Partial<TypedText>).type !== "string")
    throw new RangeError('A key is a combination as in "ctrl-alt-f1", or typed("…"); several of them are a list.');
  return [...input.type.replaceAll("\r\n", "\n")].map((character) => {
    const keys = characterKeys.get(character);
    if (keys === undefined) {
      throw new RangeError(
        `${JSON.stringify(character)} can't be typed: a US keyboard has no such character. Send keys by their names, or the text by the agent.`,
      );
    }
    return { keys, holdTime: 20 };
  });
}

function combination(text: string): string[] {
  const names = text.split("-").map((name) => otherKeyNames[name.toLowerCase()] ?? name.toLowerCase());
  if (names.includes(""))
    throw new RangeError(
      `"${text}" is no combination of keys: write it as in "ctrl-alt-f1", and "minus" for the hyphen.`,
    );
  return names;
}

/** All before any is sent: half of a text is worse than none of it. */
async function checkNames(qmp: QmpClient<"common">, strokes: readonly Stroke[]): Promise<void> {
  const unknown = new Set(strokes.flatMap(({ keys }) => keys).filter((name) => !keyNames.has(name)));
  if (unknown.size === 0) return;
  const schema = await qmp.schema();
  for (const name of unknown) {
    if (schema.hasEnumValue("send-key", "keys.data", name)) continue;
    const near = nearestNames(name, [...keyNames, ...Object.keys(otherKeyNames)]);
    throw new RangeError(
      `"${name}" is no key${near.length > 0 ? `; near it: ${near.join(", ")}` : ""}. For text use typed("…").`,
    );
  }
}
