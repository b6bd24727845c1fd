/** The bodies that need a real guest, with the reason. At most ten. */
export const notOnTheFake: Readonly<Record<string, string>> = {
  "exec() in a shell, with an environment": "the fake has no shell",
  "exec() with its output in a file": "the fake has no shell",
  "copyIn() with a digest of the guest": "the fake has no sha256sum",
  "the clock is set": "the fake's clock stands still",
  "setPassword() and authorized keys": "the fake takes keys and passwords, and keeps none",
};
