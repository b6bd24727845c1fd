import type { GuestFailedError } from "../errors.js";
import { showable } from "./console-log.js";

/** What a console said that means that its guest has failed. */
export interface ConsoleFailure {
  readonly reason: GuestFailedError["reason"];
  /** The line that says so. */
  readonly line: string;
}

/** As the kernel begins a line, whether it tells the time or not. */
const kernel = String.raw`^(?:<\d>)?(?:\[ *\d+\.\d+\](?:\[ *[TC]\d+\])? )?`;

/**
 * Lines that a guest says when its kernel has panicked.
 *
 * They have to begin a line, as a kernel's do: a program that quotes one is no panic.
 */
const panics: readonly RegExp[] = [new RegExp(`${kernel}Kernel panic - not syncing`, "m")];

/** Lines of a guest that will not boot any further by itself: a halted kernel, systemd's rescue shell, firmware without a disk. */
const deadBoots: readonly RegExp[] = [
  new RegExp(`${kernel}reboot: System halted`, "m"),
  /^You are in (?:emergency|rescue) mode\./m,
  /^No bootable device\./m,
  /^BdsDxe: No bootable option or device was found/m,
];

/** Prompts of rescue shells, where nothing else comes: of initramfs-tools, dracut, util-linux, GRUB and UEFI. */
const rescuePrompts: readonly RegExp[] = [
  /^\(initramfs\) /m,
  /^dracut:\/# /m,
  /^(?:Give root password for maintenance|Press Enter for maintenance)\b/m,
  /^grub(?: rescue)?> /m,
  /^Shell> /m,
];

/**
 * What a guest says on its console when it has failed: its kernel panicked, or it will not boot any further. For `failOn`
 * of `console.expect()`; a machine's own waits watch for them by themselves.
 *
 * A guest that is switched off is none of them: as a failure of a guest that was to do something first, name the kernel's
 * `"reboot: Power down"`.
 */
export const guestFailures: readonly RegExp[] = [...panics, ...deadBoots, ...rescuePrompts];

/** The longest line that is looked at, in characters; of a longer one the beginning tells. */
const longestLine = 1_024;

/**
 * Looks for {@link guestFailures} in all that a guest says, line by line as it comes: each character is looked at a
 * bounded number of times. It tells of each line once.
 */
export class FailureDetector {
  readonly #found: (failure: ConsoleFailure) => void;
  #line = "";
  #told = false;

  constructor(found: (failure: ConsoleFailure) => void) {
    this.#found = found;
  }

  /** Takes text without control sequences. Call it now and then with what came rather than for each character. */
  push(text: string): void {
    const lines = text.split(/[\r\n]+/);
    for (const [index, part] of lines.entries()) {
      if (index > 0) this.#begin();
      const room = longestLine - this.#line.length;
      if (room > 0) this.#line += part.slice(0, room);
      this.#look(index < lines.length - 1);
    }
  }

  #begin(): void {
    this.#line = "";
    this.#told = false;
  }

  #look(isWhole: boolean): void {
    if (this.#told || this.#line === "") return;
    // What else a line says may still come; a prompt ends none.
    const patterns = isWhole || this.#line.length >= longestLine ? guestFailures : rescuePrompts;
    if (!patterns.some((pattern) => pattern.test(this.#line))) return;
    this.#told = true;
    const reason = panics.some((pattern) => pattern.test(this.#line)) ? "panic" : "dead-boot";
    this.#found({ reason, line: showable(this.#line) });
  }
}
