import { randomBytes } from "node:crypto";

/** How many characters of a command go on one line. The line editor of busybox's shell drops what is beyond 1,023. */
const longestPiece = 700;

/** What a kernel that logs to the same line may say in between, even within a word of a program's. */
const kernelMessage = String.raw`(?:\[ *\d+\.\d+\][^\n]*\n)*`;

/** A word that no echo shows: the shell puts it together from halves. */
export interface Marker {
  /** As it is typed. */
  readonly typed: string;
  /** A source of a regular expression that matches it as it is printed. */
  readonly printed: string;
}

/** A new word; random, so that nothing that a program prints is it. */
export function newMarker(): Marker {
  const word = `qw${randomBytes(8).toString("hex")}`;
  return { typed: `${word.slice(0, 9)}''${word.slice(9)}`, printed: spread(word) };
}

/** Matches the word also where the kernel cut in. */
function spread(word: string): string {
  return [...word].join(kernelMessage);
}

/** A line that makes the shell say the marker, and nothing else. */
export function probeLine(marker: Marker): string {
  return ` printf '%s\\n' ${marker.typed}`;
}

/** Finds what {@link probeLine} makes the shell say. */
export function probeAnswer({ printed }: Marker): RegExp {
  return new RegExp(`${printed}${kernelMessage}\\r?\\n`);
}

/** The lines that make a shell run a command; each but the last one answers with its marker. */
export interface CommandLines {
  readonly preparations: readonly { readonly line: string; readonly answer: RegExp }[];
  readonly line: string;
  /** Finds where the output begins. */
  readonly begin: RegExp;
  /** Finds where it ends; captures the exit status, of which {@link exitCodeOf} makes a number. */
  readonly end: RegExp;
}

/**
 * Lines for any POSIX shell (tried: bash, dash, busybox's ash) that run a command in the shell itself, so that `cd` and
 * variables stay, and print a marker before and after it.
 *
 * Only printable ASCII is typed, and nothing that a line editor acts on (tabs, `!`): the rest as octal numbers that
 * `printf %b` understands. `command eval` rather than `eval`: a syntax error would make dash and ash forget the rest of
 * the line. The space in front keeps it out of histories that are set to ignore such lines.
 *
 * @throws RangeError for a command with a NUL character, which no shell can have.
 */
export function commandLines(command: string): CommandLines {
  const pieces = encodedPieces(command);
  const [begin, end] = [newMarker(), newMarker()];
  const run = (text: string): string =>
    ` printf '%s\\n' ${begin.typed}; command eval "$(printf %b ${text})"; printf '%s:%d:\\n' ${end.typed} $?`;
  const marks = {
    begin: probeAnswer(begin),
    end: new RegExp(`${end.printed}${kernelMessage}:${kernelMessage}((?:\\d${kernelMessage}){1,3}):`),
  };
  if (pieces.length === 1) return { preparations: [], line: run(`'${pieces[0]}'`), ...marks };
  const preparations = pieces.map((piece, index) => {
    const marker = newMarker();
    const line = ` _qw=${index === 0 ? "" : "$_qw"}'${piece}';${probeLine(marker)}`;
    return { line, answer: probeAnswer(marker) };
  });
  return { preparations, line: `${run('"$_qw"')}; unset _qw`, ...marks };
}

/** The number in what {@link CommandLines.end} captured. */
export function exitCodeOf(captured: string): number {
  return Number(captured.replaceAll(new RegExp(String.raw`\[ *\d+\.\d+\][^\n]*\n`, "g"), ""));
}

function encodedPieces(command: string): string[] {
  if (command.includes("\0")) throw new RangeError("A command can't hold a NUL character.");
  const pieces = [""];
  for (const byte of Buffer.from(command)) {
    const last = pieces.at(-1) as string;
    const added = /[^\x20-\x7e]|['\\!]/.test(String.fromCharCode(byte))
      ? `\\0${byte.toString(8).padStart(3, "0")}`
      : String.fromCharCode(byte);
    if (last.length + added.length > longestPiece) pieces.push(added);
    else pieces[pieces.length - 1] = last + added;
  }
  return pieces;
}
