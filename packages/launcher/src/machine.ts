import type { QgaClient } from "@qemu-wire/qga";
import type { QmpClient, QmpVersion } from "@qemu-wire/qmp";
import { QemuStateError } from "@qemu-wire/wire";
import type { Console } from "./console/console.js";
import type { MachineExit } from "./errors.js";
import type { Host } from "./host/host.js";
import {
  address,
  type AddressContext,
  type AddressOptions,
  type GuestAddress,
  type WaitForAddressOptions,
} from "./machine/addresses.js";
import { type BalloonOptions, setBalloon } from "./machine/balloon.js";
import { chardevPort } from "./machine/chardev-port.js";
import { connection, type ConnectionOptions, type GuestConnection } from "./machine/connection.js";
import { type VncServer, vncServer } from "./machine/displays.js";
import { addForward, type ForwardChoice, listForwards, removeForward } from "./machine/forwards.js";
import type { Forward } from "./machine/forwards-table.js";
import type { MachineNic } from "./machine/guest-nics.js";
import { type AttachedDevice, type AttachSpec, attachDevice } from "./machine/hot-plug.js";
import { type DetachOptions, detachDevice } from "./machine/hot-unplug.js";
import { MachineLife } from "./machine/machine-life.js";
import type { MachineParts } from "./machine/machine-parts.js";
import type { MachineStatus } from "./machine/machine-status.js";
import { changeMedium, eject, type Medium, type MediumOptions } from "./machine/media.js";
import {
  afterMove,
  checkMigrateNames,
  checkTarget,
  checkWaiting,
  endOf,
  type MigrateOptions,
  moveAndEnd,
  type OwnedEnd,
  startDestination,
  takeForwards,
} from "./machine/migrate.js";
import { type PciDevice, pciMap } from "./machine/pci-map.js";
import { PresentDevices } from "./machine/present-devices.js";
import { firstAddress, type ReadyOptions, ready } from "./machine/readiness.js";
import { type ResizeOptions, resizeDisk } from "./machine/resize.js";
import { type Affinity, type Scheduler, setAffinity, setScheduler } from "./machine/scheduling.js";
import { type ThreadContext, type Vcpu, vcpus } from "./machine/scheduling-threads.js";
import { type Screenshot, type ScreenshotOptions, screenshot } from "./machine/screenshot.js";
import { type KeyInput, type SendKeysOptions, sendKeys } from "./machine/send-keys.js";
import type { ShutdownOptions } from "./machine/shutdown.js";
import { MachineSnapshots } from "./machine/machine-snapshots.js";
import { cancelMigration } from "./migration/cancel.js";
import { refuseSecondCopy } from "./migration/may-continue.js";
import { migrateToUri } from "./migration/migrate-to-uri.js";
import type { MigrationReport } from "./migration/migration-options.js";
import type { AcceleratorChoice, MachinePlan } from "./plan.js";
import type { ForwardSpec } from "./spec/nic-spec.js";

/** What `vm.migrate()` resolves with. */
export interface MigrateResult<V extends QmpVersion = "any"> extends MigrationReport {
  /** The machine at the destination, which is the one to use and to close from then on. */
  readonly machine: Machine<V>;
}

/**
 * A machine of ours: a QEMU process, its monitor, its guest's agent and console.
 *
 * It belongs to whoever launched it: `close()` it, or declare it with `await using`. Everything that waits for something of
 * it rejects at once when it ends or its guest fails.
 */
export class Machine<V extends QmpVersion = "any"> implements AsyncDisposable {
  readonly #parts: MachineParts;
  readonly #life: MachineLife;
  readonly #present: PresentDevices;
  #migrating = false;

  /** Use `launch()` or `attach()`. */
  constructor(parts: MachineParts, settings: { readonly logDirectory?: string | undefined } = {}) {
    this.#parts = parts;
    this.#present = new PresentDevices(parts.plan.argv);
    // Both end with the client.
    this.#present.watch(parts.qmp);
    parts.qmp.on("DEVICE_DELETED", ({ data: { device } }) => {
      if (device !== undefined) parts.nics.remove(device);
    });
    this.#life = new MachineLife(parts, this.#present, settings.logDirectory);
  }

  get name(): string {
    return this.plan.name;
  }

  /** What it was started from: paths, ids, and what was left to us to choose. */
  get plan(): MachinePlan {
    return this.#parts.plan;
  }

  get host(): Host {
    return this.plan.host;
  }

  /** QEMU's command line as it was started; `formatCommandLine()` makes text of it. */
  get argv(): readonly string[] {
    return this.plan.argv;
  }

  /** QEMU's process on its host. */
  get pid(): number {
    return this.#parts.process.identity.pid;
  }

  /** A directory (0700) of the machine's own, removed at its end. */
  get runDirectory(): string {
    return this.plan.runDirectory;
  }

  /** Which accelerator it uses, and why. */
  get accelerator(): AcceleratorChoice {
    return this.plan.accelerator;
  }

  /** Choices of ours that may surprise. */
  get notices(): readonly string[] {
    return this.plan.notices;
  }

  /** The monitor. Closing it leaves the machine without one: close the machine. */
  get qmp(): QmpClient<V> {
    return this.#parts.qmp as unknown as QmpClient<V>;
  }

  /** The guest's agent. @throws QemuStateError for a machine without `guestAgent`. */
  get qga(): QgaClient {
    const { qga } = this.#parts;
    if (qga === undefined)
      throw new QemuStateError(`${this.name} has no agent's port: its spec needs guestAgent: true.`);
    return qga;
  }

  /** The first serial port. @throws QemuStateError for a machine without a console. */
  get console(): Console {
    const { console } = this.#parts;
    if (console === undefined)
      throw new QemuStateError(`${this.name} has no console: its spec needs console: "stream".`);
    return console;
  }

  /** QEMU's `RunState`, kept current from its events; `exited` at the end. */
  get status(): MachineStatus {
    return this.#parts.status.current;
  }

  /**
   * Resolves, never rejects, when QEMU has ended, with how. Its files are removed after that: {@link close} resolves when
   * they are, also when it is called then.
   */
  get exited(): Promise<MachineExit> {
    return this.#parts.ending.exited;
  }

  /**
   * The network cards, in the spec's order: MAC addresses, and the ports of forwards, also of those that QEMU chose; names
   * and addresses in the guest as they were when {@link ready}, {@link waitForAddress} or {@link queryNics} asked last.
   */
  get nics(): readonly MachineNic[] {
    return this.#parts.nics.list;
  }

  /** Asks the guest's agent for names and addresses, for {@link nics}. */
  async queryNics(options?: { readonly signal?: AbortSignal | undefined }): Promise<readonly MachineNic[]> {
    return await this.#parts.nics.refresh(options);
  }

  /** See {@link address}. */
  address(options?: AddressOptions): Promise<GuestAddress> {
    return address(this.#addresses, options);
  }

  /** See {@link firstAddress}; `{ within: "10.0.2.0/24" }`. */
  waitForAddress(options?: WaitForAddressOptions): Promise<string> {
    return firstAddress(this.#parts, this.#life.failures, options);
  }

  /** See {@link connection}. */
  connection(options?: ConnectionOptions): Promise<GuestConnection> {
    return connection(this.#addresses, options);
  }

  /** Calls `listener` with each new {@link status}, in order. */
  onStatus(listener: (status: MachineStatus) => void): Disposable {
    return this.#parts.status.onChange(listener);
  }

  /** See {@link ready}. */
  ready(options?: ReadyOptions): Promise<void> {
    return ready(this.#parts, this.#life.failures, options);
  }

  /** Stops the guest's processors; `status` is `paused` then. */
  async pause(): Promise<void> {
    this.#life.checkAlive("paused");
    await this.#parts.qmp.execute("stop");
    await this.#parts.status.refresh();
  }

  /**
   * Lets a guest run that was paused, or launched `paused`; also one whose migration failed, or was cancelled.
   *
   * @throws MigrationError, `alive: "unknown"`, for a machine whose guest was migrated away, or may have been: it would run
   * twice.
   */
  async resume(): Promise<void> {
    await refuseSecondCopy(endOf(this.#parts));
    this.#life.checkAlive("resumed");
    await this.#parts.qmp.execute("cont");
    await this.#parts.status.refresh();
  }

  /** Resets the machine at once, as its reset button would. */
  async reset(): Promise<void> {
    this.#life.checkAlive("reset");
    await this.#parts.qmp.execute("system_reset");
  }

  /** Presses the ACPI power button: the guest shuts down, or does what it does then. */
  async powerButton(): Promise<void> {
    this.#life.checkAlive("asked by its power button");
    await this.#parts.qmp.execute("system_powerdown");
  }

  /** See {@link vcpus}. */
  vcpus(): Promise<Vcpu[]> {
    return vcpus(this.#threads);
  }

  /** See {@link setAffinity}. */
  setAffinity(affinity: Affinity): Promise<void> {
    return setAffinity(this.#threads, affinity);
  }

  /** See {@link setScheduler}. */
  setScheduler(scheduler: Scheduler): Promise<void> {
    return setScheduler(this.#threads, scheduler);
  }

  /** See {@link pciMap}. */
  pciMap(): Promise<PciDevice[]> {
    return pciMap(this.#parts.qmp);
  }

  /** See {@link screenshot}. */
  screenshot(options?: ScreenshotOptions): Promise<Screenshot> {
    return screenshot({ ...this.plan, qmp: this.#parts.qmp }, options);
  }

  /** See {@link vncServer}. */
  vncServer(): Promise<VncServer> {
    return vncServer(this.#parts.qmp);
  }

  /** See {@link chardevPort}: `serial-chardev1` is behind the second serial port, `monitor0` behind the first monitor. */
  chardevPort(id: string): Promise<number> {
    return chardevPort(this.#parts.qmp, id);
  }

  /** See {@link sendKeys}. */
  sendKeys(keys: KeyInput | readonly KeyInput[], options?: SendKeysOptions): Promise<void> {
    return sendKeys(this.#parts.qmp, keys, options);
  }

  /** See {@link attachDevice}. */
  async attachDevice(
    device: AttachSpec,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<AttachedDevice> {
    const attached = await attachDevice(this.#devices, device, options);
    if (attached.nic !== undefined) this.#parts.nics.add({ ...attached.nic, forwards: attached.forwards });
    return attached;
  }

  /** See {@link detachDevice}. */
  async detachDevice(id: string, options?: DetachOptions): Promise<void> {
    await detachDevice(this.#devices, id, options);
    this.#parts.nics.remove(id);
  }

  /** Snapshots inside the machine's images, and its state in a file. */
  get snapshot(): MachineSnapshots {
    return new MachineSnapshots(this.#parts, () => this.#life.failures.forget());
  }

  /** See {@link changeMedium}. */
  changeMedium(drive: string, medium: Medium, options?: MediumOptions): Promise<void> {
    return changeMedium(this.#devices, drive, medium, options);
  }

  /** See {@link eject}. */
  eject(drive: string, options?: MediumOptions): Promise<void> {
    return eject(this.#devices, drive, options);
  }

  /** See {@link resizeDisk}. */
  resizeDisk(name: string, bytes: number, options?: ResizeOptions): Promise<number> {
    return resizeDisk(this.#parts.qmp, name, bytes, options);
  }

  /** See {@link setBalloon}. */
  setBalloon(bytes: number, options?: BalloonOptions): Promise<number> {
    return setBalloon(this.#parts.qmp, bytes, options);
  }

  /** All forwards of user networks, with the ports that they have. */
  forwards(): Promise<Forward[]> {
    return listForwards(this.#parts.qmp);
  }

  /** See {@link addForward}. */
  async addForward(netdev: string, forward: ForwardSpec): Promise<Forward> {
    const added = await addForward(this.#parts.qmp, netdev, forward);
    await this.#parts.nics.refreshForwards();
    return added;
  }

  /** See {@link removeForward}. */
  async removeForward(netdev: string, forward: ForwardChoice): Promise<void> {
    await removeForward(this.#parts.qmp, netdev, forward);
    await this.#parts.nics.refreshForwards();
  }

  /**
   * Moves the guest to another QEMU while it runs: to one that is started for it on a host, with this machine's present
   * devices; or to a machine of ours that was launched with `incoming: "defer"` and the same devices. Both ends are asked:
   * it resolves when the guest is proven to be there, and this machine is ended then; its `close()` does nothing any more.
   *
   * @throws MigrationError, whose `alive` says who has the guest; LaunchError never; QemuStateError while another one is under
   * way. With a URI, see below.
   */
  migrate(options: MigrateOptions & { readonly to: Host | Machine<QmpVersion> }): Promise<MigrateResult<V>>;
  /**
   * Moves the guest to somebody else's QEMU, by QEMU's own URI (`tcp:host:port`, `unix:/path`). Only this side is known
   * then: `verified` is false, and this machine stays, in `postmigrate`.
   */
  migrate(options: MigrateOptions & { readonly to: string }): Promise<MigrationReport>;
  async migrate(
    options: MigrateOptions & { readonly to: Host | Machine<QmpVersion> | string },
  ): Promise<MigrateResult<V> | MigrationReport> {
    this.#life.checkAlive("migrated");
    if (this.#migrating) {
      throw new QemuStateError(`${this.name} is being migrated already; cancelMigration() ends that.`);
    }
    this.#migrating = true;
    try {
      return await this.#migrate(options);
    } finally {
      this.#migrating = false;
    }
  }

  async #migrate(
    options: MigrateOptions & { readonly to: Host | Machine<QmpVersion> | string },
  ): Promise<MigrateResult<V> | MigrationReport> {
    const { to, ...rest } = options;
    checkMigrateNames(rest);
    if (typeof to === "string") {
      const report = await migrateToUri(endOf(this.#parts), to, rest);
      await this.#parts.status.refresh();
      return report;
    }
    if (to instanceof Machine) {
      to.#life.checkAlive("given a guest");
      await checkWaiting(to.#parts);
      const report = await moveAndEnd(this.#owned, to.#owned, rest);
      return { ...report, machine: to as Machine<V> };
    }
    checkTarget(to);
    const destination = await startDestination(this.#parts, this.#present, to, rest);
    const machine = new Machine<V>(destination, { logDirectory: this.#life.logDirectory });
    const report = await moveAndEnd(this.#owned, machine.#owned, rest);
    await afterMove(destination, machine, "its forwards could not be given their ports again", async () => {
      await takeForwards(destination, this.#parts);
    });
    return { ...report, machine };
  }

  /** Cancels a migration that is under way, whoever began it: the guest stays, unless it has moved already. */
  cancelMigration(): Promise<void> {
    return cancelMigration(endOf(this.#parts));
  }

  /** Asks the guest to shut down, by its agent or its power button, and then {@link close}s. Resolves with how it ended. */
  shutdown(options?: ShutdownOptions): Promise<MachineExit> {
    return this.#life.shutdown(options);
  }

  /** SIGKILL, at once. */
  kill(): Promise<MachineExit> {
    return this.#life.kill();
  }

  /**
   * Gives up a machine that was launched `detached`: it runs on, and `attach(runDirectory)` takes it over.
   *
   * @throws QemuStateError for any other machine, which could not live without this process.
   */
  detach(): Promise<void> {
    return this.#life.detach();
  }

  /**
   * Ends QEMU without asking the guest: `quit`, SIGTERM after 5 s, SIGKILL after 5 more; removes all that the machine had.
   * Idempotent.
   */
  close(): Promise<void> {
    return this.#life.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  get #owned(): OwnedEnd {
    return { machine: this, parts: this.#parts, life: this.#life };
  }

  get #threads(): ThreadContext {
    return { qmp: this.#parts.qmp, host: this.host, pid: this.pid };
  }

  get #addresses(): AddressContext {
    return { qmp: this.#parts.qmp, qga: this.#parts.qga, host: this.host, nics: this.nics };
  }

  get #devices() {
    return { qmp: this.#parts.qmp, plan: this.plan, present: this.#present };
  }
}
