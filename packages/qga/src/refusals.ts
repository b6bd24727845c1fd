import type { QemuCommandError } from "@qemu-wire/wire";
import { QgaUnavailableError } from "./errors.js";
import { commandPresence } from "./generated/tables.js";

/**
 * What an agent says when it doesn't execute a command, as the error that tells why.
 *
 * The class is `CommandNotFound` for a command that is unknown, disabled, or not allowed while the guest is frozen (up to
 * 5.2 `GenericError` for some), so that only the text tells them apart. Texts: "The command X has not been found";
 * "… has been disabled for this instance" (5.2), "… has been disabled" (7.2), "… : the agent is in frozen state".
 */
export function refusal(name: string, error: QemuCommandError): QemuCommandError | QgaUnavailableError {
  const { command, desc, errorClass } = error;
  const make = (reason: "disabled" | "frozen" | "unsupported", text: string): QgaUnavailableError =>
    new QgaUnavailableError(`${name}: "${command}" ${text}`, { reason, command, cause: error });
  // Only as the agent itself says it: the name of a file may hold these words.
  const disabled = /^(?:The )?command \S+ has been disabled/i.test(desc);
  if (disabled && desc.endsWith("frozen state")) {
    return make(
      "frozen",
      "is not allowed while the guest's file systems are frozen. Thaw them: guest-fsfreeze-thaw, from any client.",
    );
  }
  if (disabled) {
    return make(
      "disabled",
      "is disabled in this guest. Distributions block commands: look for BLACKLIST_RPC, FILTER_RPC_ARGS or --block-rpcs in /etc/sysconfig/qemu-ga, /etc/default/qemu-guest-agent or qemu-ga.conf, change it and restart the agent.",
    );
  }
  if (errorClass !== "CommandNotFound") return error;
  const since = commandPresence(command)?.since;
  const hint =
    since === undefined ? "" : ` QEMU's own agent has it since ${since} or before, where the guest's system allows it.`;
  return make("unsupported", `is unknown to this agent.${hint}`);
}
