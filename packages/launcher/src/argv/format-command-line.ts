/** What a POSIX shell leaves alone. */
const plain = /^[A-Za-z0-9_@%+=:,./-]+$/;

/**
 * A command line as text for people and their shell: each word is quoted so that a POSIX shell reads it as it is.
 *
 * @throws TypeError for a word with a NUL, which no command line can hold.
 */
export function formatCommandLine(argv: readonly string[]): string {
  return argv.map(quoted).join(" ");
}

function quoted(word: string, index: number): string {
  if (word.includes("\0")) throw new TypeError(`word ${index} of the command line has a NUL.`);
  // As the first word, `a=b` would be an assignment, and a bare one might be `if`.
  const special = index === 0 && (word.includes("=") || !/[-./_]/.test(word));
  if (plain.test(word) && !special) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
