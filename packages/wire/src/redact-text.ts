const masked = "(masked)";

/** Between `://` and `@`: the user's name stays, the password goes. Begins with fixed characters, so that it is linear. */
const urlPassword = /:\/\/([^\s/@:]*):[^\s/@]*@/g;

/** `password=…` among comma-separated options; a doubled comma is part of the value. */
const optionPassword = /\b(password|passphrase|passwd|cookie)=(?:[^,]|,,)*/gi;

/**
 * HMP commands that carry a secret, with what of them may be shown. They are told by their words alone: quotes,
 * options and line ends may stand anywhere, so that everything after those words goes.
 */
const secretLines: readonly { readonly line: RegExp; readonly shown: string }[] = [
  { line: /^\s*set_password\b/i, shown: "set_password" },
  { line: /^\s*block_passwd\b/i, shown: "block_passwd" },
  { line: /^\s*change\b.*\bvnc\b.*\bpassw(?:or)?d\b/is, shown: "change vnc password" },
  // `secret,…` first, `qom-type=secret` anywhere, or as JSON.
  { line: /^\s*object_add\b.*secret/is, shown: "object_add secret" },
  { line: /^\s*qom-set\b.*\b(?:data|password|passwd|secret)\b/is, shown: "qom-set" },
];

/** A text with the passwords of the URLs in it masked, such as a disk's `https://user:password@host/disk.img`. */
export function maskUrls(text: string): string {
  return text.replaceAll(urlPassword, `://$1:${masked}@`);
}

/** A line for the human monitor with passwords and keys masked. */
export function maskHmpLine(line: string): string {
  const secret = secretLines.find((one) => one.line.test(line));
  if (secret !== undefined) return `${secret.shown} ${masked}`;
  return maskUrls(line).replaceAll(optionPassword, `$1=${masked}`);
}

/** True for a line that makes the human monitor print a secret. */
export function showsSecret(line: unknown): boolean {
  return typeof line === "string" && /^\s*qom-get\b.*\b(?:data|password|passwd|secret)\b/is.test(line);
}
