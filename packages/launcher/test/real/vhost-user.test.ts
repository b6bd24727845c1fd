import { launch, type LaunchPhase, type Machine, type MachineSpec } from "@qemu-wire/launcher";
import { buildGuest } from "@qemu-wire/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { isCi, say } from "../../../../scripts/set-up/run.mjs";
import { unpackedTestpmd } from "../../../../scripts/unpack-qemu/suite-cache.mjs";
import { describeQemu, qemuBinary } from "../../../qmp/test/support/qemu-binary.js";
import { TemporaryDirectory } from "../../../qmp/test/support/temporary-directory.js";
import { DpdkTestpmd } from "../support/dpdk-testpmd.js";

/** One of a machine's nics, and how it comes to its back end. */
interface Link {
  /** Whose socket it is. */
  readonly server: "QEMU" | "testpmd";
  readonly first: "QEMU" | "testpmd";
  /** Pairs of queues. */
  readonly queues: number;
}

/**
 * Every role with every order. QEMU opens its sockets in the order of the nics and awaits each, so that the one whose back
 * end comes later is the first to be awaited: `waiting-for-backend` is about that one.
 */
const machines: readonly (readonly Link[])[] = [
  [
    { server: "QEMU", first: "QEMU", queues: 1 },
    { server: "QEMU", first: "testpmd", queues: 1 },
    { server: "testpmd", first: "testpmd", queues: 1 },
  ],
  [{ server: "testpmd", first: "QEMU", queues: 2 }],
];

/** When it is not in the cache: the release's index and some two hundred packages, 20 MB (ms). */
const fetchTimeout = 300_000;

/** Under emulation, beside others (ms). */
const bootTimeout = 120_000;

/** The address that testpmd's port makes up; it is the same for every one. */
const testpmdMac = "56:48:4f:53:54:00";

/** A machine with its back ends. */
class Bench implements AsyncDisposable {
  readonly phases: { readonly phase: LaunchPhase; readonly message: string | undefined }[] = [];
  readonly #links: readonly Link[];
  readonly #words: readonly string[];
  readonly #directory: TemporaryDirectory;
  readonly #backEnds: (Promise<DpdkTestpmd> | undefined)[] = [];
  #machine: Machine | undefined;

  private constructor(links: readonly Link[], words: readonly string[], directory: TemporaryDirectory) {
    this.#links = links;
    this.#words = words;
    this.#directory = directory;
  }

  static async start(links: readonly Link[], words: readonly string[]): Promise<Bench> {
    const bench = new Bench(links, words, await TemporaryDirectory.make());
    try {
      await bench.#start();
      return bench;
    } catch (error) {
      await bench[Symbol.asyncDispose]();
      throw error;
    }
  }

  get machine(): Machine {
    if (this.#machine === undefined) throw new Error("the machine was not launched");
    return this.#machine;
  }

  socket(link: number): string {
    return this.#directory.file(`vhost${link}`);
  }

  mac(link: number): string {
    return `52:54:00:7e:57:0${link}`;
  }

  async backEnd(link: number): Promise<DpdkTestpmd> {
    return await (this.#backEnds[link] ?? this.startBackEnd(link));
  }

  /** Starts the link's back end; for the second time when the first one has quit. */
  async startBackEnd(link: number): Promise<DpdkTestpmd> {
    const { server, queues = 1 } = this.#links[link] ?? {};
    const role = server === "QEMU" ? "client" : "server";
    const starting = DpdkTestpmd.start({ words: this.#words, socket: this.socket(link), role, queues });
    // Its failure is told to whoever needs it.
    starting.catch(() => {});
    this.#backEnds[link] = starting;
    return await starting;
  }

  /** Runs a shell script in the guest, in which `$name` is the link's interface. Gives what it printed. */
  async run(link: number, script: string): Promise<string> {
    const find = `name=$(grep -l ${this.mac(link)} /sys/class/net/eth*/address | cut -d/ -f5)`;
    const { stdout, stderr, exitCode } = await this.machine.qga.exec(["sh", "-ec", `${find}\n${script}`]);
    if (exitCode !== 0) throw new Error(`${script}\nended with ${exitCode}: ${stdout}${stderr}`);
    return stdout;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#machine?.close();
    for (const starting of this.#backEnds) {
      const testpmd = await starting?.catch(() => undefined);
      await testpmd?.[Symbol.asyncDispose]();
    }
    await this.#directory[Symbol.asyncDispose]();
  }

  async #start(): Promise<void> {
    const guest = await buildGuest();
    const spec: MachineSpec = {
      qemu: qemuBinary,
      accelerator: "tcg",
      preset: "bare",
      // A guest uses no more queues than it has processors.
      cpu: Math.max(...this.#links.map(({ queues }) => queues)),
      memory: "128M",
      boot: guest,
      console: "stream",
      guestAgent: true,
      nics: this.#links.map(({ server, queues }, link) => ({
        type: "vhost-user",
        server: server === "QEMU",
        socket: this.socket(link),
        mac: this.mac(link),
        queues,
      })),
    };
    const numbered = [...this.#links.entries()];
    for (const [link, { first }] of numbered) if (first === "testpmd") await this.startBackEnd(link);
    this.#machine = await launch(spec, {
      onPhase: (phase, { message }) => {
        this.phases.push({ phase, message });
        if (phase !== "waiting-for-backend") return;
        for (const [link, { first }] of numbered) if (first === "QEMU") void this.startBackEnd(link).catch(() => {});
      },
    });
    await this.machine.ready({ timeout: bootTimeout });
  }
}

/** Gives the link's interface addresses of its own and pings the back end, which answers for every address. */
async function exchange(bench: Bench, link: number): Promise<void> {
  const testpmd = await bench.backEnd(link);
  await testpmd.attached();
  await testpmd.forward();
  const up = "ip link set $name up; ip addr flush dev $name";
  await bench.run(link, `${up}; ip addr add 10.7.${link}.2/24 dev $name`);
  const arping = await bench.run(link, `arping -f -w 30 -I $name 10.7.${link}.1`);
  expect(arping).toContain(`reply from 10.7.${link}.1 [${testpmdMac}]`);
  const ping = await bench.run(link, `ping -c 3 -i 0.2 -W 20 10.7.${link}.1`);
  expect(ping).toContain("3 packets transmitted, 3 packets received");
}

/** What the guest has counted, as testpmd would: what one side sent the other received. */
async function expectSameCounts(bench: Bench, link: number): Promise<void> {
  // The guest's kernel has things to say of its own; not on an interface that is down.
  const printed = await bench.run(link, "ip link set $name down; cd /sys/class/net/$name/statistics; cat [rt]x_[bp]*s");
  const [rxBytes, rxPackets, txBytes, txPackets] = printed.trim().split("\n").map(Number);
  const testpmd = await bench.backEnd(link);
  await expect
    .poll(() => testpmd.counters(), { timeout: 60_000 })
    .toEqual({
      received: { packets: txPackets, bytes: txBytes },
      sent: { packets: rxPackets, bytes: rxBytes },
    });
  // An answer to ARP and three to ping at least.
  expect(rxPackets).toBeGreaterThanOrEqual(4);
  await testpmd.rest();
  await bench.run(link, "ip link set $name up");
}

/** The back end quits: the guest's cable is out. Another one comes: it is in again. */
async function expectReturn(bench: Bench, link: number): Promise<void> {
  const { machine } = bench;
  const schema = await machine.qmp.schema();
  const told = (event: "NETDEV_VHOST_USER_CONNECTED" | "NETDEV_VHOST_USER_DISCONNECTED"): Promise<unknown> =>
    // QEMU tells since 10.0.
    schema.hasEvent(event) ? machine.qmp.waitFor(event, { timeout: 60_000 }) : Promise.resolve();
  const carrier = (): Promise<string> => bench.run(link, "cat /sys/class/net/$name/carrier");

  const testpmd = await bench.backEnd(link);
  await Promise.all([told("NETDEV_VHOST_USER_DISCONNECTED"), testpmd[Symbol.asyncDispose]()]);
  await expect.poll(carrier, { timeout: 60_000 }).toBe("0\n");
  expect(machine.status).toBe("running");

  await Promise.all([told("NETDEV_VHOST_USER_CONNECTED"), bench.startBackEnd(link)]);
  await expect.poll(carrier, { timeout: 60_000 }).toBe("1\n");
  await exchange(bench, link);
  await (await bench.backEnd(link)).rest();
}

describeQemu("a guest on vhost-user and DPDK's testpmd", () => {
  vi.setConfig({ testTimeout: 300_000 });

  let words: readonly string[] = [];
  let lacking: string | undefined;

  beforeAll(async () => {
    try {
      words = await unpackedTestpmd("bookworm");
    } catch (error) {
      if (isCi) throw error;
      lacking = `there is no testpmd: ${String(error).split("\n", 1)[0]}`;
      say(`Skipped, as ${lacking}`);
    }
  }, fetchTimeout);

  beforeEach(({ skip }) => skip(lacking !== undefined, lacking));

  describe.each(machines.map((links) => ({ links })))("with nics: $links.length", ({ links }) => {
    let bench: Bench;

    beforeAll(async () => {
      if (lacking === undefined) bench = await Bench.start(links, words);
    }, 2 * bootTimeout);

    afterAll(async () => await (bench as Bench | undefined)?.[Symbol.asyncDispose]());

    test("the launch tells that it waits, and goes on when the back end is there", () => {
      expect(bench.phases.map(({ phase }) => phase)).toEqual(["spawned", "waiting-for-backend", "greeted", "running"]);
      const awaited = links.findIndex(({ first }) => first === "QEMU");
      expect(bench.phases[1]?.message).toContain(bench.socket(awaited));
    });

    test.each(links.map(({ server, first, queues }, link) => [server, first, queues, link] as const))(
      "the socket is %s's, %s starts first, queue pairs: %i; ARP and ping are answered, both sides count the same",
      async (_server, _first, queues, link) => {
        await exchange(bench, link);
        await expectSameCounts(bench, link);
        const directions = ["rx", "tx"].flatMap((way) =>
          Array.from({ length: queues }, (_, queue) => `${way}-${queue}`),
        );
        expect((await bench.run(link, "ls /sys/class/net/$name/queues")).trim().split("\n")).toEqual(directions);
      },
    );

    test("the machine runs on when a back end quits, and takes the next one", async () => await expectReturn(bench, 0));
  });
});
