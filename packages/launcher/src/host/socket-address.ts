/** The most bytes that a unix socket's path may have (`sun_path` of Linux, without its final zero). */
export const longestSocketPath = 107;

/** A host as it stands before a port: an IPv6 address in brackets. */
export function bracketed(host: string): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}
