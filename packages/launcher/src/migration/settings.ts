import { QemuClosedError, QemuStateError } from "@qemu-wire/wire";
import { commandTimeout, type MigrationEnd } from "./migration-end.js";

/** What an end is to be set to for one migration. */
export interface MigrationSettings {
  readonly capabilities: Readonly<Record<string, boolean>>;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Sets an end's capabilities and parameters, and resolves with what puts the former ones back: QEMU keeps them, so that
 * without it the next migration would inherit a limit nobody asked for.
 *
 * @throws QemuStateError naming a capability that this QEMU doesn't have; QemuCommandError with QEMU's reason, as for
 * postcopy where the kernel lacks userfaultfd, or while another migration runs.
 */
export async function applySettings(end: MigrationEnd, settings: MigrationSettings): Promise<() => Promise<void>> {
  const former = await formerSettings(end, settings);
  await set(end, settings);
  return async () => {
    try {
      await set(end, former);
    } catch (error) {
      // Gone with all its settings.
      if (!(error instanceof QemuClosedError)) throw error;
    }
  };
}

async function formerSettings(end: MigrationEnd, settings: MigrationSettings): Promise<MigrationSettings> {
  const options = { timeout: commandTimeout };
  const known = await end.qmp.execute("query-migrate-capabilities", undefined, options);
  const states = new Map<string, boolean>(known.map(({ capability, state }) => [capability, state]));
  const unknown = Object.keys(settings.capabilities).find((name) => !states.has(name));
  if (unknown !== undefined)
    throw new QemuStateError(
      `${end.name}: this QEMU has no migration capability "${unknown}"; it has ${[...states.keys()].join(", ")}.`,
    );
  const capabilities: Record<string, boolean> = {};
  for (const name of Object.keys(settings.capabilities)) capabilities[name] = states.get(name) === true;
  const parameters: Record<string, unknown> = {};
  if (Object.keys(settings.parameters).length > 0) {
    const values: Readonly<Record<string, unknown>> = {
      ...(await end.qmp.execute("query-migrate-parameters", undefined, options)),
    };
    for (const name of Object.keys(settings.parameters)) if (name in values) parameters[name] = values[name];
  }
  return { capabilities, parameters };
}

async function set({ qmp }: MigrationEnd, { capabilities, parameters }: MigrationSettings): Promise<void> {
  const list = Object.entries(capabilities).map(([capability, state]) => ({ capability, state }));
  const options = { timeout: commandTimeout };
  // Raw: QEMU knows more names than the oldest that is supported.
  if (list.length > 0) await qmp.executeRaw("migrate-set-capabilities", { capabilities: list }, options);
  if (Object.keys(parameters).length > 0) await qmp.executeRaw("migrate-set-parameters", parameters, options);
}
