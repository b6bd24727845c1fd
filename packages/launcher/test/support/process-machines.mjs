// What `process-worker.mjs` does with whole machines: to be killed in the middle of it.
import { installExitHooks, launch } from "../../dist/index.js";

/**
 * @param {{
 *   host: import("../../dist/index.js").Host,
 *   given: {
 *     readonly spec: import("../../dist/index.js").MachineSpec,
 *     readonly detached: boolean,
 *     readonly hooks?: boolean,
 *     readonly ownDestination: boolean,
 *     readonly bandwidth: number,
 *   },
 *   tell: (line: string) => void,
 *   go: () => Promise<void>,
 * }} worker
 * @returns {Readonly<Record<string, () => Promise<void>>>}
 */
export function machineDeeds({ host, given, tell, go }) {
  const { spec, detached, ownDestination, bandwidth } = given;
  return {
    /** Launches a machine, and waits to be killed. */
    machine: async () => {
      if (given.hooks) installExitHooks();
      await go();
      tell("planning");
      const vm = await launch(spec, { host, detached, onPhase: (phase) => tell(phase) });
      tell("launched");
      await vm.exited;
    },
    /**
     * Launches a machine, and the one that is to take its guest unless that is left to the migration; then migrates, and
     * waits to be killed.
     */
    migrate: async () => {
      const source = await launch(spec, { host, detached });
      const waiting = ownDestination ? await launch({ ...spec, incoming: "defer" }, { host, detached }) : undefined;
      source.qmp.on("MIGRATION", ({ data }) => tell(data.status));
      source.qmp.on("SHUTDOWN", () => tell("quitting"));
      waiting?.qmp.on("RESUME", () => tell("resumed"));
      await go();
      tell("migrating");
      const { machine } = await source.migrate({ to: waiting ?? host, bandwidth });
      tell("migrated");
      await machine.exited;
    },
  };
}
