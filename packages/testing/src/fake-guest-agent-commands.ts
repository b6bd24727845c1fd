/** A command that agents know, from which version on. */
export interface AgentCommand {
  readonly name: string;
  readonly since: readonly [major: number, minor: number];
  /** Whether success is answered; false for what ends or suspends the guest. */
  readonly answersSuccess: boolean;
}

const byVersion: Readonly<Record<string, string>> = {
  "0.15":
    "sync ping get-time info shutdown file-open file-close file-read file-write file-seek file-flush fsfreeze-status " +
    "fsfreeze-freeze fsfreeze-thaw",
  "1.1": "sync-delimited suspend-disk suspend-ram suspend-hybrid network-get-interfaces",
  "1.2": "fstrim",
  "1.5": "set-time get-vcpus set-vcpus",
  "2.2": "fsfreeze-freeze-list get-fsinfo",
  "2.3": "set-user-password get-memory-blocks set-memory-blocks get-memory-block-info",
  "2.5": "exec exec-status",
  "2.10": "get-host-name get-users get-timezone get-osinfo",
  "5.2": "get-disks ssh-get-authorized-keys ssh-add-authorized-keys ssh-remove-authorized-keys",
  "7.1": "get-cpustats get-diskstats",
  "10.0": "get-load network-get-route",
};

const silent = ["guest-shutdown", "guest-suspend-disk", "guest-suspend-ram", "guest-suspend-hybrid"];

/** Every command of agents on Linux, by name. */
export const agentCommands: ReadonlyMap<string, AgentCommand> = new Map(
  Object.entries(byVersion).flatMap(([version, names]) => {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    return names.split(" ").map((part): [string, AgentCommand] => {
      const name = `guest-${part}`;
      return [name, { name, since: [major, minor], answersSuccess: !silent.includes(name) }];
    });
  }),
);

/** What may be asked while file systems are frozen. */
export const allowedWhileFrozen: readonly string[] = [
  "guest-ping",
  "guest-info",
  "guest-sync",
  "guest-sync-delimited",
  "guest-fsfreeze-status",
  "guest-fsfreeze-thaw",
];
