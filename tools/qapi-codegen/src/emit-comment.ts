import type { Remarks } from "./output.js";

/**
 * A doc comment of an item: the given lead (a link, or nothing) and the item's remarks; empty when there is neither.
 *
 * @param indent what precedes each line
 */
export function docComment(indent: string, lead: string | undefined, remarks: Remarks): string {
  const { since, removed, deprecated, unstable, condition } = remarks;
  const sentences = [
    ...(lead === undefined ? [] : [lead]),
    ...(removed === undefined ? [] : [`Removed in QEMU ${removed}.`]),
    ...(unstable === true ? ["Unstable."] : []),
    ...(condition === undefined ? [] : [`If \`${condition}\`.`]),
  ];
  const lines = [
    ...(sentences.length === 0 ? [] : [sentences.join(" ")]),
    ...(since === undefined ? [] : [`@since ${since}`]),
    ...(deprecated === undefined ? [] : [`@deprecated since QEMU ${deprecated}`]),
  ];
  const [only] = lines;
  if (only === undefined) return "";
  if (lines.length === 1) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}
