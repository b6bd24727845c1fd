import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { commandPresence, type QemuVersion, type QgaClient, QgaUnavailableError, qemuVersions } from "@qemu-wire/qga";
import { QemuCommandError } from "@qemu-wire/wire";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isCi, say } from "../../../../scripts/set-up/run.mjs";
import { unpackedAgent } from "../../../../scripts/unpack-qemu/suite-cache.mjs";
import { describeQemu } from "../../../qmp/test/support/qemu-binary.js";
import { bootTimeout, guestMac, RealGuest } from "../support/real-guest.js";

/** What differs between the agents. VERSIONS.md tells users the same. */
interface Agent {
  readonly version: QemuVersion;
  /** The Debian release that has it. */
  readonly suite: string;
  /** Whether `capture-output` may be a string, which `output: "merged"` needs. */
  readonly modes: boolean;
  /** What it says of a stream of which it dropped some, and of one of which it has all. */
  readonly truncated: readonly [boolean, false | undefined];
  /** Commands that it lists and, on Linux, never executes. */
  readonly disabled: readonly string[];
  /** Commands of its version that, on Linux, it doesn't know. */
  readonly missing: readonly string[];
  /** The option of its configuration that disables commands. */
  readonly option: "blacklist" | "block-rpcs";
  /** What it says of a disabled command; X stands for its name. */
  readonly disabledText: string;
  /** What it says of a program that isn't there; X stands for its path. */
  readonly startText: string;
  /** What it says of a byte that is no JSON. */
  readonly strayText: RegExp;
}

const windowsOnly = ["guest-get-devices"];
const startText = "Failed to execute child process “X” (No such file or directory)";

const old = {
  modes: false,
  disabled: windowsOnly,
  missing: [],
  startText: `Guest agent command failed, error was '${startText}'`,
  strayText: /^JSON parse error, stray '/,
} as const;

const recent = {
  option: "block-rpcs",
  modes: true,
  truncated: [true, false],
  disabled: [],
  missing: windowsOnly,
  disabledText: "Command X has been disabled: the command is not allowed",
  startText,
} as const;

const agents: readonly Agent[] = [
  {
    ...old,
    version: "5.2",
    suite: "bullseye",
    option: "blacklist",
    // The member is there when some was dropped, and never set.
    truncated: [false, undefined],
    disabledText: "The command X has been disabled for this instance",
  },
  {
    ...old,
    version: "7.2",
    suite: "bookworm",
    option: "block-rpcs",
    truncated: [true, false],
    disabledText: "Command X has been disabled",
  },
  { ...recent, version: "10.0", suite: "trixie", strayText: old.strayText },
  { ...recent, version: "11.1", suite: "sid", strayText: /^\d+:\d+: JSON parse error, stray '/ },
];

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** Every command that a supported version has. */
const names = [...new Set(read("../../src/generated/tables.ts").match(/\bguest-[a-z-]+/g))];

const isIn = (version: QemuVersion, name: string): boolean =>
  commandPresence(name)?.versions.includes(version) === true;

/** A command that the guest's administrator disabled. */
const blocked = "guest-get-timezone";

/** For an agent that is not in the cache: its suite's index and some twenty packages (ms). */
const fetchTimeout = 300_000;

describeQemu("the core set of calls in a real guest", () => {
  describe.each(agents)("the agent of $version from Debian's $suite", (agent) => {
    let guest: RealGuest | undefined;
    let client: QgaClient;
    let lacking: string | undefined;

    beforeAll(
      async () => {
        let folder: string;
        try {
          folder = await unpackedAgent(agent.suite);
        } catch (error) {
          if (isCi) throw error;
          lacking = `there is no agent of ${agent.version}: ${String(error).split("\n", 1)[0]}`;
          say(`Skipped, as ${lacking}`);
          return;
        }
        guest = await RealGuest.boot({
          agentFrom: [folder],
          build: { files: { "/etc/qemu/qemu-ga.conf": `[general]\n${agent.option}=${blocked}\n` } },
          // The agent has what a program wrote several times over: 17 MiB of it end the agent in a guest of 128 MiB.
          memory: 256,
          shared: true,
        });
        client = await guest.ready();
      },
      fetchTimeout + 2 * bootTimeout,
    );

    beforeEach(({ skip }) => skip(lacking !== undefined, lacking));

    afterAll(async () => {
      // Neither is there when it was the guest that didn't boot.
      await (client as QgaClient | undefined)?.close();
      await guest?.[Symbol.asyncDispose]();
    });

    test("is ready, answers and tells its version", async () => {
      await client.ping();
      const { version } = await client.info();
      expect(version).toMatch(new RegExp(`^${agent.version.replace(".", "\\.")}\\.\\d+$`));
    });

    test("has the commands of its version, as far as Linux has them", async () => {
      const { commands } = await client.info();
      const expected = names.filter((name) => isIn(agent.version, name) && !agent.missing.includes(name));
      expect([...commands.keys()].sort()).toEqual(expected.sort());
      const disabled = [...commands].filter(([, { enabled }]) => !enabled).map(([name]) => name);
      expect(disabled.sort()).toEqual([...agent.disabled, blocked].sort());
    });

    test("tells the guest's interface", async () => {
      const found = (await client.networkInterfaces()).find(({ mac }) => mac === guestMac);
      expect(found?.name).toBe("eth0");
      await expect(client.addresses({ wait: 50_000, family: "ipv4" })).resolves.toEqual(["10.0.2.15"]);
    });

    const script = ["/bin/sh", "-c", "echo out; echo err >&2; exit 3"];

    test("executes a program", async () => {
      const result = await client.exec(script);
      expect(result).toMatchObject({ exitCode: 3, signal: undefined, stdout: "out\n", stderr: "err\n" });
    });

    test("says which program it can't start", async () => {
      const failed = client.exec(["/bin/nothing"]);
      await expect(failed).rejects.toThrow(QemuCommandError);
      await expect(failed).rejects.toMatchObject({ desc: agent.startText.replace("X", "/bin/nothing") });
    });

    test(`${agent.modes ? "merges" : "can't merge"} a program's output`, async () => {
      const merged = client.exec(script, { output: "merged" });
      merged.catch(() => undefined);
      const asked = client.executeRaw("guest-exec", { path: "/bin/true", "capture-output": "separated" });
      asked.catch(() => undefined);
      if (agent.modes) {
        await expect(merged).resolves.toMatchObject({ exitCode: 3, stdout: "out\nerr\n", stderr: "" });
        await expect(asked).resolves.toEqual({ pid: expect.any(Number) as number });
      } else {
        await expect(merged).rejects.toThrow(QgaUnavailableError);
        await expect(merged).rejects.toMatchObject({ reason: "unsupported", command: "guest-exec" });
        await expect(asked).rejects.toThrow(QemuCommandError);
        await expect(asked).rejects.toMatchObject({
          desc: "Invalid parameter type for 'capture-output', expected: boolean",
        });
      }
    });

    const telling = agent.truncated[0] ? "tells" : "denies";
    test(`keeps 16 MiB of a program's output, and ${telling} that there was more`, async () => {
      const { pid } = (await client.executeRaw("guest-exec", {
        path: "/bin/sh",
        arg: ["-c", `head -c ${17 * 1024 * 1024} /dev/zero; echo err >&2`],
        "capture-output": true,
      })) as { pid: number };
      let status: Readonly<Record<string, unknown>>;
      do {
        await sleep(100);
        status = (await client.executeRaw("guest-exec-status", { pid }, { timeout: 50_000 })) as typeof status;
      } while (status["exited"] !== true);
      expect(Buffer.from(status["out-data"] as string, "base64")).toHaveLength(16 * 1024 * 1024);
      expect([status["out-truncated"], status["err-truncated"]]).toEqual(agent.truncated);
    });

    test("takes a file and gives it back", async () => {
      const sent = randomBytes(1024 * 1024 + 7);
      const there = await client.copyIn(Readable.from([sent]), "/tmp/copy", { verify: true });
      const received = new PassThrough();
      const copied = client.copyOut("/tmp/copy", received, { verify: true });
      const [back, bytes] = await Promise.all([copied, buffer(received)]);
      expect(back).toEqual(there);
      expect(bytes.equals(sent)).toBe(true);
    });

    test.each([...names.filter((name) => !isIn(agent.version, name)), ...agent.missing, "guest-nonsense"])(
      "doesn't know %s",
      async (name) => {
        const refused = client.executeRaw(name);
        await expect(refused).rejects.toThrow(QgaUnavailableError);
        await expect(refused).rejects.toMatchObject({
          reason: "unsupported",
          command: name,
          cause: { desc: `The command ${name} has not been found` },
        });
      },
    );

    test.each([...agent.disabled, blocked])("refuses %s, which is disabled", async (name) => {
      const refused = client.executeRaw(name);
      await expect(refused).rejects.toThrow(QgaUnavailableError);
      await expect(refused).rejects.toMatchObject({
        reason: "disabled",
        command: name,
        cause: { desc: agent.disabledText.replace("X", name) },
      });
    });

    test("echoes any id, and answers each 0xFF with an error", async () => {
      const { agentPath } = guest as RealGuest;
      await client.close();
      const lines = await answers(agentPath, [
        '\xff{"execute":"guest-sync-delimited","arguments":{"id":1}}\n',
        '{"execute":"guest-ping","id":{"a":[1,null,"x"]}}\n',
        '{"execute":"guest-nonsense","id":"b"}\n',
        "\xff\n",
        '\xff{"execute":"guest-sync-delimited","arguments":{"id":2}}\n',
      ]);
      const stray = { error: { class: "GenericError", desc: expect.stringMatching(agent.strayText) as string } };
      expect(lines.map((line) => JSON.parse(line.replace("\xff", "")) as unknown)).toEqual([
        stray,
        { return: 1 },
        { return: {}, id: { a: [1, null, "x"] } },
        { error: { class: "CommandNotFound", desc: "The command guest-nonsense has not been found" }, id: "b" },
        stray,
        stray,
        { return: 2 },
      ]);
      expect(lines.map((line) => line.startsWith("\xff"))).toEqual([false, true, false, false, false, false, true]);
    });

    test("shuts the guest down, as the last thing", async () => {
      const { qemu, qmp } = guest as RealGuest;
      await client.close();
      client = await (guest as RealGuest).connect();
      const ended = qmp.waitFor("SHUTDOWN");
      await client.shutdown();
      await expect(ended).resolves.toMatchObject({ data: { guest: true, reason: "guest-shutdown" } });
      await expect(qemu.exited).resolves.toEqual({ code: 0, signal: null });
    });
  });
});

/** Writes to an agent's port, each character a byte, and gives the lines that come up to the echo of a 2. */
async function answers(path: string, requests: readonly string[]): Promise<string[]> {
  const socket = connect(path);
  try {
    await once(socket, "connect");
    socket.setEncoding("latin1");
    socket.write(requests.join(""), "latin1");
    let text = "";
    for await (const piece of socket) {
      text += String(piece);
      if (text.endsWith('\xff{"return": 2}\n')) break;
    }
    return text.split("\n").slice(0, -1);
  } finally {
    socket.destroy();
  }
}

describe("VERSIONS.md", () => {
  const document = read("../../VERSIONS.md");
  const rows = document
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

  test("has, for each command that not every version has, the versions that have it", () => {
    const told = rows.filter(([first = ""]) => /^`guest-[a-z-]+`$/.test(first));
    const partial = names.filter((name) => commandPresence(name)?.versions.length !== qemuVersions.length);
    const facts = partial.map((name) => [
      `\`${name}\``,
      ...qemuVersions.map((version) => (isIn(version, name) ? "yes" : "–")),
    ]);
    expect(told).toEqual(facts);
    expect(rows[0]).toEqual(["command", ...qemuVersions]);
  });

  test("has what this file expects of each agent", () => {
    const [first = "", ...versions] = rows.find(([cell]) => cell === "behaviour") ?? [];
    expect([first, ...versions]).toEqual(["behaviour", ...agents.map(({ version }) => version)]);
    const told = (about: string): string[] => rows.find(([cell]) => cell === about)?.slice(1) ?? [];
    const of = (fact: (agent: Agent) => string): string[] => agents.map(fact);
    expect(told("`capture-output` as a string")).toEqual(of(({ modes }) => (modes ? "yes" : "type error")));
    expect(told("`out-truncated`, `err-truncated`")).toEqual(of(({ truncated }) => (truncated[0] ? "yes" : "wrong")));
    expect(told("`guest-get-devices` on Linux")).toEqual(
      of(({ disabled }) => (disabled.length > 0 ? "disabled" : "unknown")),
    );
    const prefixed = ({ strayText }: Agent): string => (strayText.test("1:2: JSON parse error, stray '") ? "yes" : "–");
    expect(told("option that disables commands")).toEqual(of(({ option }) => `\`${option}\``));
    expect(told("a JSON error says where")).toEqual(of(prefixed));
    const words = document.replace(/\s+/g, " ");
    for (const { version, disabledText, startText: text } of agents) {
      expect(words, version).toContain(`\`${disabledText}\``);
      expect(words, version).toContain(`\`${text}\``);
    }
  });
});
