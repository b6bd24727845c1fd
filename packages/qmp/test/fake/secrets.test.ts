import { inspect } from "node:util";
import { QmpClient } from "@qemu-wire/qmp";
import { QemuAbortError, QemuClosedError, QemuCommandError, QemuTimeoutError, stringify } from "@qemu-wire/wire";
import { type FakeCall, failure, FakeQmpServer, never } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { WireTrace } from "../support/wire-trace.js";
import { FakeJobs } from "./support/fake-jobs.js";

const secret = "correct horse battery staple";

/** All that a person or a log may see of a value. */
function shown(value: unknown): string {
  return inspect(value, { depth: 20 }) + stringify(value);
}

const withSecrets: readonly [string, object, string][] = [
  ["set_password", { protocol: "vnc", password: secret }, "vnc"],
  ["change-vnc-password", { password: secret }, ""],
  ["object-add", { "qom-type": "secret", id: "key0", data: secret }, "key0"],
  ["object-add", { "qom-type": "secret", id: "key0", props: { data: secret } }, "key0"],
  ["blockdev-add", { driver: "ssh", "node-name": "n0", server: { host: "h", password: secret } }, "n0"],
  [
    "blockdev-add",
    { driver: "https", "node-name": "n0", cookie: secret, url: `https://user:${encodeURIComponent(secret)}@host/disk` },
    "n0",
  ],
  ["human-monitor-command", { "command-line": `set_password vnc ${secret}` }, "set_password"],
  ["human-monitor-command", { "command-line": `change vnc password ${secret}` }, "change vnc"],
  ["qom-set", { path: "/objects/key0", property: "data", value: secret }, "/objects/key0"],
];

describe.each(withSecrets)("%s %j", (command, args, visible) => {
  test("has its secret masked in errors and traces, and sent as it is", async () => {
    await using server = await FakeQmpServer.start();
    server.replyOnce(command, failure("no")).reply(command, {});
    using trace = new WireTrace(server.endpoint);
    await using qmp = await QmpClient.connect(server.endpoint);
    const error = await failureOf(qmp.executeRaw(command, args), QemuCommandError);
    await qmp.executeRaw(command, args);

    for (const text of [shown(error), shown(trace.messages), error.stack ?? "", JSON.stringify(error)]) {
      for (const word of ["correct", "horse", "battery", "staple"]) expect(text).not.toContain(word);
    }
    expect(shown(error.arguments)).toContain("(masked)");
    expect(shown(error.arguments)).toContain(visible);
    expect(shown(trace.messages)).toContain("(masked)");
    expect(server.callsOf(command).map((call) => call.arguments)).toEqual([args, args]);
  });
});

test("every other kind of rejection shows no argument at all", async () => {
  await using server = await FakeQmpServer.start();
  server.reply("set_password", never);
  const qmp = await QmpClient.connect(server.endpoint);
  const args = { protocol: "vnc", password: secret } as const;
  const controller = new AbortController();
  const pending = [
    failureOf(qmp.execute("set_password", args, { timeout: 30 }), QemuTimeoutError),
    failureOf(qmp.execute("set_password", args, { signal: controller.signal }), QemuAbortError),
    failureOf(qmp.execute("set_password", args), QemuClosedError),
  ];
  await pending[0];
  controller.abort();
  await pending[1];
  await qmp.close();
  for (const error of await Promise.all(pending)) expect(shown(error)).not.toContain("horse");
});

test("an argument that can't be sent is told by its path, not by its value", async () => {
  await using server = await FakeQmpServer.start();
  await using qmp = await QmpClient.connect(server.endpoint);
  const error = await failureOf(qmp.executeRaw("set_password", { password: `${secret}\ud800` }), Error);
  expect(shown(error)).toContain("arguments.password");
  expect(shown(error)).not.toContain("horse");
});

test("a job that fails shows its arguments masked", async () => {
  await using server = await FakeQmpServer.start();
  new FakeJobs(server).startedBy("blockdev-create", "concluded:no");
  await using qmp = await QmpClient.connect(server.endpoint);
  const options = {
    driver: "ssh",
    location: { server: { host: "h", port: "22" }, path: "/x", password: secret },
    size: 1,
  };
  const error = await failureOf(qmp.runJob("blockdev-create", { options } as never), QemuCommandError);
  expect(error.code).toBe("ERR_QEMU_JOB");
  expect(shown(error)).toContain("(masked)");
  expect(shown(error)).not.toContain("horse");
});

test("a secret that QEMU hands out is masked in the trace, and given to who asked", async () => {
  await using server = await FakeQmpServer.start();
  server.reply("qom-get", ({ arguments: args }: FakeCall) => (args?.["property"] === "data" ? secret : "plain"));
  using trace = new WireTrace(server.endpoint);
  await using qmp = await QmpClient.connect(server.endpoint);
  expect(await qmp.execute("qom-get", { path: "/objects/key0", property: "data" })).toBe(secret);
  expect(await qmp.execute("qom-get", { path: "/objects/key0", property: "type" })).toBe("plain");
  expect(shown(trace.messages)).not.toContain("horse");
  expect(shown(trace.messages)).toContain("plain");
});

test("an answer to somebody else's command is not traced: nobody knows what it holds", async () => {
  await using server = await FakeQmpServer.start();
  server.sendAfterGreeting({ return: { text: secret }, id: "not ours" });
  using trace = new WireTrace(server.endpoint);
  await using _qmp = await QmpClient.connect(server.endpoint);
  expect(trace.notices.map(({ code }) => code)).toEqual(["stale-message"]);
  expect(shown(trace.messages)).not.toContain("horse");
});
