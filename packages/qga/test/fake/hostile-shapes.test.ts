import { PassThrough } from "node:stream";
import { failure, rawReply } from "@qemu-wire/testing";
import { QemuError } from "@qemu-wire/wire";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientOfFake, type ClientOfFake } from "../support/fake-agent.js";

// A guest may answer anything that is JSON: every call ends, with a result or an error of this library, and the client is
// usable afterwards. What nobody catches fails the test file.

type Client = ClientOfFake["client"];

const address = { "ip-address": "10.0.2.15", "ip-address-type": "ipv4", prefix: 24 };
const counters = ["rx-bytes", "rx-packets", "rx-errs", "rx-dropped", "tx-bytes", "tx-packets", "tx-errs", "tx-dropped"];
const statistics = Object.fromEntries(counters.map((name) => [name, 1]));
const ended = { exited: true, exitcode: 0, "out-data": "eA==", "out-truncated": false };

/** A call, and for commands that it sends what a sound agent answers. */
const calls: Readonly<
  Record<string, readonly [(client: Client) => Promise<unknown>, Readonly<Record<string, unknown>>]>
> = {
  "info()": [
    (client) => client.info(),
    { "guest-info": { version: "7.2.0", supported_commands: [{ name: "guest-ping", enabled: true }] } },
  ],
  "exec()": [
    (client) => client.exec(["true"], { timeout: 300, check: true }),
    { "guest-exec": { pid: 7 }, "guest-exec-status": ended },
  ],
  "exec() merged": [
    (client) => client.exec(["true"], { timeout: 300, output: "merged" }),
    { "guest-info": { version: "9.0.0" }, "guest-exec": { pid: 7 }, "guest-exec-status": ended },
  ],
  "readFile()": [
    (client) => client.readFile("/tmp/a", { limit: 10_000 }),
    { "guest-file-open": 1000, "guest-file-read": { count: 1, eof: true, "buf-b64": "eA==" }, "guest-file-close": {} },
  ],
  "copyOut()": [
    (client) => client.copyOut("/tmp/a", new PassThrough().resume(), { limit: 10_000, onProgress: () => {} }),
    {
      "guest-file-open": 1000,
      "guest-file-seek": { position: 1, eof: false },
      "guest-file-read": { count: 1, eof: true, "buf-b64": "eA==" },
    },
  ],
  "writeFile()": [
    (client) => client.writeFile("/tmp/a", "x"),
    {
      "guest-file-open": 1000,
      "guest-file-write": { count: 1, eof: false },
      "guest-file-flush": {},
      "guest-file-close": {},
    },
  ],
  "withFrozen()": [(client) => client.withFrozen(() => 1), { "guest-fsfreeze-freeze": 2 }],
  "fsfreezeStatus()": [(client) => client.fsfreezeStatus(), { "guest-fsfreeze-status": "thawed" }],
  "addresses()": [
    (client) => client.addresses({ within: "10.0.0.0/8", family: "ipv4" }),
    {
      "guest-network-get-interfaces": [
        { name: "eth0", "hardware-address": "52:54:00:00:00:01", "ip-addresses": [address], statistics },
      ],
    },
  ],
  "osInfo()": [(client) => client.osInfo(), { "guest-get-osinfo": { id: "debian", name: "x", machine: "x86_64" } }],
  "users()": [(client) => client.users(), { "guest-get-users": [{ user: "root", "login-time": 1.5, domain: "x" }] }],
  "vcpus()": [
    (client) => client.vcpus(),
    { "guest-get-vcpus": [{ "logical-id": 0, online: true, "can-offline": false }] },
  ],
  "fstrim()": [(client) => client.fstrim(), { "guest-fstrim": { paths: [{ path: "/", trimmed: 5, minimum: 0 }] } }],
  "authorizedKeys()": [(client) => client.authorizedKeys("root"), { "guest-ssh-get-authorized-keys": { keys: ["a"] } }],
  "setVcpus()": [(client) => client.setVcpus([{ id: 0, online: true }]), { "guest-set-vcpus": 1 }],
  "time()": [(client) => client.time(), { "guest-get-time": 1_700_000_000_000_000_000n }],
  "disks()": [(client) => client.disks(), { "guest-get-disks": [{ name: "x", partition: false }] }],
};

/** What stands in place of a value, as JSON. */
const odd = [
  "null",
  "true",
  "0",
  "-1",
  "1e308",
  "4294967296",
  "9007199254740993",
  "-9223372036854775808",
  "123456789012345678901234567890",
  '""',
  '"x"',
  '"fe80::1%eth0"',
  '"\\ud800"',
  "[]",
  "[null]",
  "[[[[]]]]",
  "{}",
  '{"toString": 1, "valueOf": 1}',
  '{"__proto__": {"exited": true, "count": 1}}',
  '{"constructor": null, "length": 1e9}',
] as const;

/** A sound answer as JSON in which what stands at one place, chosen by `pick`, is `value`. */
function spoilt(answer: unknown, pick: number, value: string): string {
  const places: (string | number)[][] = [];
  const walk = (at: unknown, path: (string | number)[]): void => {
    places.push(path);
    if (Array.isArray(at)) at.forEach((item, index) => walk(item, [...path, index]));
    else if (typeof at === "object" && at !== null)
      for (const [name, item] of Object.entries(at)) walk(item, [...path, name]);
  };
  walk(answer, []);
  const chosen = pick < 0 ? undefined : places[pick % places.length];
  const write = (at: unknown, path: readonly (string | number)[] | undefined): string => {
    if (path?.length === 0) return value;
    const next = (name: string | number) => (path?.[0] === name ? path.slice(1) : undefined);
    if (Array.isArray(at)) return `[${at.map((item, index) => write(item, next(index))).join()}]`;
    if (typeof at === "bigint") return at.toString();
    if (typeof at !== "object" || at === null) return JSON.stringify(at);
    return `{${Object.entries(at)
      .map(([name, item]) => `${JSON.stringify(name)}:${write(item, next(name))}`)
      .join()}}`;
  };
  return write(answer, chosen);
}

/** The call ends, and when it fails, by an error of this library that can be shown. */
async function ends(call: Promise<unknown>): Promise<void> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return;
  expect(error).toBeInstanceOf(QemuError);
  expect(`${(error as Error).message}${JSON.stringify(error)}`).not.toMatch(/\[object|TypeError/);
}

describe.each(Object.keys(calls))("%s ends", (name) => {
  const [call, answers] = calls[name] as (typeof calls)[string];
  test("whatever stands in place of any part of an answer", { timeout: 120_000 }, async () => {
    await using both = await clientOfFake({}, { commandTimeout: 300 });
    const commands = Object.keys(answers);
    const run = async (command: string, pick: number, value: string): Promise<void> => {
      for (const [one, answer] of Object.entries(answers))
        both.agent.reply(one, rawReply(`{"return": ${spoilt(answer, -1, "")}}\n`));
      both.agent.replyOnce(command, rawReply(`{"return": ${spoilt(answers[command], pick, value)}}\n`));
      await ends(call(both.client));
      both.agent.clearReply(command);
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...commands), fc.nat({ max: 20 }), fc.constantFrom(...odd), run), {
      numRuns: 40,
    });
    await expect(both.client.ping()).resolves.toBeUndefined();
  });

  test.each([
    '{"error": null}',
    '{"error": 5}',
    '{"error": {"class": {"toString": 1}, "desc": {"toString": 1}}}',
    '{"error": {"class": "CommandNotFound"}}',
    '{"error": {"__proto__": {"class": "x"}}, "return": {}}',
    '{"return": {}, "error": {"class": "GenericError", "desc": "x"}}',
  ])("when its answer is %s", { timeout: 60_000 }, async (answer) => {
    await using both = await clientOfFake({}, { commandTimeout: 300 });
    for (const [one, sound] of Object.entries(answers))
      both.agent.reply(one, rawReply(`{"return": ${spoilt(sound, -1, "")}}\n`));
    for (const command of Object.keys(answers)) both.agent.replyOnce(command, rawReply(`${answer}\n`));
    await ends(call(both.client));
    await expect(both.client.ping()).resolves.toBeUndefined();
  });
});

test("an error whose words are long, or none that can be printed, is shown in short", async () => {
  await using both = await clientOfFake();
  both.agent.reply("guest-get-osinfo", failure("GenericError", `\u001b[2J${"x".repeat(1_000_000)}`));
  const error = (await both.client.osInfo().catch((reason: unknown) => reason)) as Error;
  expect(error.message.length).toBeLessThan(10_000);
  expect(error.message).not.toContain("\u001b");
});
