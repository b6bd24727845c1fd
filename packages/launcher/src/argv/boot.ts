import { SpecError } from "../errors.js";
import type { Draft } from "./draft.js";
import { text, words } from "./option.js";

/** `-kernel`, `-initrd`, `-dtb`, `-append`, `-boot`. */
export function addBoot(draft: Draft): void {
  const { boot } = draft.spec;
  if (boot === undefined) return;
  const { kernel, initrd } = draft.input.choices;
  const { dtb, append, order, menu, strict } = boot;
  if (kernel !== undefined) draft.add(words("-kernel", kernel));
  for (const [name, value] of [
    ["-initrd", initrd] as const,
    ["-dtb", dtb] as const,
    ["-append", commandLine(append)] as const,
  ]) {
    if (value === undefined) continue;
    if (kernel === undefined)
      throw new SpecError(`boot.${name.slice(1)}`, "it goes with boot.kernel, which is missing.");
    draft.add(words(name, value));
  }
  if (order !== undefined || menu !== undefined || strict !== undefined) {
    draft.add(text("-boot", undefined, { order, menu, strict }));
  }
}

function commandLine(append: string | readonly string[] | undefined): string | undefined {
  return typeof append === "string" || append === undefined ? append : append.join(" ");
}
