import type { QmpArguments } from "@qemu-wire/qmp";

/** QEMU's name of a key (`QKeyCode`), as in all supported versions; a later one's are taken when that QEMU has them. */
export type KeyName = Extract<QmpArguments<"common", "send-key">["keys"][number], { type: "qcode" }>["data"];

/** Keys of a US keyboard that write a character without and with shift. */
const printed: readonly (readonly [key: KeyName, plain: string, shifted: string])[] = [
  ["grave_accent", "`", "~"],
  ["1", "1", "!"],
  ["2", "2", "@"],
  ["3", "3", "#"],
  ["4", "4", "$"],
  ["5", "5", "%"],
  ["6", "6", "^"],
  ["7", "7", "&"],
  ["8", "8", "*"],
  ["9", "9", "("],
  ["0", "0", ")"],
  ["minus", "-", "_"],
  ["equal", "=", "+"],
  ["bracket_left", "[", "{"],
  ["bracket_right", "]", "}"],
  ["backslash", "\\", "|"],
  ["semicolon", ";", ":"],
  ["apostrophe", "'", '"'],
  ["comma", ",", "<"],
  ["dot", ".", ">"],
  ["slash", "/", "?"],
];

const letters = [..."abcdefghijklmnopqrstuvwxyz"] as KeyName[];

/** The keys that write a character on a US keyboard. */
export const characterKeys: ReadonlyMap<string, readonly KeyName[]> = new Map<string, readonly KeyName[]>([
  ...printed.flatMap(([key, plain, shifted]): [string, readonly KeyName[]][] => [
    [plain, [key]],
    [shifted, ["shift", key]],
  ]),
  ...letters.flatMap((letter): [string, readonly KeyName[]][] => [
    [letter, [letter]],
    [letter.toUpperCase(), ["shift", letter]],
  ]),
  [" ", ["spc"]],
  ["\n", ["ret"]],
  ["\t", ["tab"]],
  ["\b", ["backspace"]],
  ["\u001b", ["esc"]],
]);

const numbered = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);

/** Names of keys, for those that write no character by themselves. */
const otherNames =
  "shift shift_r alt alt_r ctrl ctrl_r menu esc backspace tab ret asterisk spc caps_lock num_lock scroll_lock kp_divide kp_multiply kp_subtract kp_add kp_enter kp_decimal kp_comma kp_equals sysrq less print home pgup pgdn end left up down right insert delete stop again props undo front copy open paste find cut lf help meta_l meta_r compose pause ro hiragana henkan yen muhenkan katakanahiragana power sleep wake audionext audioprev audiostop audioplay audiomute volumeup volumedown mediaselect mail calculator computer ac_home ac_back ac_forward ac_refresh ac_bookmarks";

/** Every key that QEMU 5.2 and all later versions know. */
export const keyNames: ReadonlySet<string> = new Set([
  ...letters,
  ...printed.map(([key]) => key),
  ...otherNames.split(" "),
  ...numbered("f", 1, 12),
  ...numbered("kp_", 0, 9),
]);

/** What people call keys that QEMU calls otherwise. */
export const otherKeyNames: Readonly<Record<string, KeyName>> = {
  control: "ctrl",
  del: "delete",
  enter: "ret",
  escape: "esc",
  ins: "insert",
  meta: "meta_l",
  pagedown: "pgdn",
  pageup: "pgup",
  return: "ret",
  space: "spc",
  super: "meta_l",
  win: "meta_l",
};
