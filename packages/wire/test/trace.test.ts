import { execFile } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { promisify } from "node:util";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { MessageTrace, NoticeTrace, StateTrace } from "@qemu-wire/wire";
import { beforeAll, describe, expect, test } from "vitest";
import { build } from "../../../scripts/set-up/build.mjs";
import { rejection } from "./support/rejection.js";
import { TestConnection } from "./support/test-connection.js";
import { turn, uncaughtOf } from "./support/uncaught.js";

const secret = "hunter2-SECRET";

/** What is published while `work` runs. */
async function traced(work: () => Promise<void>) {
  const messages: MessageTrace[] = [];
  const states: StateTrace[] = [];
  const notices: NoticeTrace[] = [];
  const sinks: [string, (value: unknown) => void][] = [
    ["qemu-wire:message", (value) => void messages.push(value as MessageTrace)],
    ["qemu-wire:state", (value) => void states.push(value as StateTrace)],
    ["qemu-wire:notice", (value) => void notices.push(value as NoticeTrace)],
  ];
  for (const [name, sink] of sinks) subscribe(name, sink);
  try {
    await work();
  } finally {
    for (const [name, sink] of sinks) unsubscribe(name, sink);
  }
  return { messages, states, notices };
}

describe("the diagnostics channels", () => {
  test("tell every message in both directions, every state and every notice, in order", async () => {
    const greeting = { QMP: { version: {}, capabilities: [] } };
    const { messages, states, notices } = await traced(async () => {
      await using made = TestConnection.attached({ greeting: true });
      const { connection, peer } = made;
      peer.send(greeting);
      await turn();
      const negotiated = connection.negotiate("qmp_capabilities", { enable: ["oob"] }, { inBandLimit: 8 });
      peer.reply((await peer.request(0)).id);
      await negotiated;
      const executed = connection.execute("query-status", undefined, undefined);
      const overtaking = rejection(connection.execute("yank", { instances: [] }, { outOfBand: true }));
      await peer.request(2);
      peer.event("STOP");
      peer.reply(1, { running: false });
      peer.fail(2, "no");
      peer.send({ odd: true });
      await Promise.all([executed, overtaking]);
      peer.reply(99);
      await turn();
    });
    const id: unknown = (messages[1]?.message as { id?: unknown } | undefined)?.id;
    expect(id).toBeTypeOf("string");
    expect(messages.map(({ direction, message }) => [direction, message])).toEqual([
      ["received", greeting],
      ["sent", { execute: "qmp_capabilities", arguments: { enable: ["oob"] }, id }],
      ["received", { return: {}, id }],
      ["sent", { "exec-oob": "yank", arguments: { instances: [] }, id: 2 }],
      ["sent", { execute: "query-status", id: 1 }],
      ["received", { event: "STOP", timestamp: { seconds: 1, microseconds: 2 } }],
      ["received", { return: { running: false }, id: 1 }],
      ["received", { error: { class: "GenericError", desc: "no" }, id: 2 }],
      ["received", { odd: true }],
      ["received", { return: "(masked)", id: 99 }],
    ]);
    expect(new Set(messages.map(({ connection }) => connection))).toEqual(new Set(["unix:/t"]));
    expect(states.map(({ state }) => state)).toEqual(["connecting", "negotiating", "running", "closing", "closed"]);
    expect(notices).toEqual([
      { connection: "unix:/t", notice: expect.objectContaining({ code: "unknown-id", count: 1 }) as unknown },
    ]);
  });

  test("show what was sent, whatever became of the caller's object since", async () => {
    const { messages } = await traced(async () => {
      await using made = await TestConnection.running();
      const { connection, peer } = made;
      const args = { id: "" };
      const executed = ["one", "two"].map(async (id) => {
        args.id = id;
        return await connection.execute("device_del", args, undefined);
      });
      await peer.request(1);
      peer.reply(1);
      peer.reply(2);
      await Promise.all(executed);
    });
    const sent = messages.filter(({ direction }) => direction === "sent").slice(1);
    expect(sent.map(({ message }) => (message as { arguments: unknown }).arguments)).toEqual([
      { id: "one" },
      { id: "two" },
    ]);
  });

  test("show no command as sent that never left", async () => {
    const { messages } = await traced(async () => {
      await using made = await TestConnection.running({ inBandLimit: 1 });
      const { connection, peer } = made;
      const controller = new AbortController();
      const first = connection.execute("a", undefined, undefined);
      const second = rejection(connection.execute("b", undefined, { signal: controller.signal }));
      await peer.request(0);
      controller.abort();
      peer.reply(1);
      await Promise.all([first, second]);
    });
    const sent = messages.filter(({ direction }) => direction === "sent");
    expect(sent.map(({ message }) => (message as { execute: string }).execute)).toEqual(["qmp_capabilities", "a"]);
  });

  test("never show a secret: not in requests, answers, late answers or an echo; the wire has it as it is", async () => {
    let text = "";
    const { messages } = await traced(async () => {
      await using made = await TestConnection.running();
      const { connection, peer } = made;
      const controller = new AbortController();
      const executed: Promise<unknown>[] = [
        connection.execute("set_password", { protocol: "vnc", password: secret }, undefined),
        connection.execute("object-add", { "qom-type": "secret", id: "s", data: secret }, undefined),
        connection.execute("human-monitor-command", { "command-line": `set_password vnc ${secret}` }, undefined),
        connection.execute("guest-exec", { path: "x", env: [secret], "input-data": secret }, undefined),
        connection.execute("guest-file-read", { handle: 1 }, undefined),
        connection.execute("qom-get", { path: "/objects/s", property: "data" }, undefined),
        rejection(connection.execute("guest-file-read", { handle: 2 }, { signal: controller.signal })),
      ];
      await peer.request(6);
      text = peer.text;
      controller.abort();
      for (const id of [1, 2, 3, 4]) peer.reply(id);
      peer.reply(5, { count: 3, "buf-b64": secret });
      peer.reply(6, secret);
      peer.reply(7, { count: 3, "buf-b64": secret });
      // Of a client before us, and our own words come back from a terminal that echoes.
      peer.reply("theirs", { "buf-b64": secret });
      peer.send(text.slice(0, text.indexOf("}}") + 2).replace(/,"id":.*/, "}"), "\n");
      peer.send({ execute: "set_password", arguments: { password: secret }, id: 5 });
      expect(await executed[4]).toEqual({ count: 3, "buf-b64": secret });
      expect(await executed[5]).toBe(secret);
      await Promise.all(executed);
      await turn();
    });
    expect(text.split(secret)).toHaveLength(6);
    expect(messages.filter(({ direction }) => direction === "sent")).toHaveLength(8);
    expect(JSON.stringify(messages)).not.toContain(secret);
    expect(JSON.stringify(messages)).toContain("(masked)");
  });

  test("can be heard by a listener that throws, without harm to the connection", async () => {
    const errors = await uncaughtOf(async () => {
      const sink = (): never => {
        throw new Error("my tracer");
      };
      subscribe("qemu-wire:message", sink);
      await using made = await TestConnection.running();
      const executed = made.connection.execute("c", undefined, undefined);
      made.peer.reply((await made.peer.request(0)).id, "fine");
      expect(await executed).toBe("fine");
      unsubscribe("qemu-wire:message", sink);
    });
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(error).toMatchObject({ message: "my tracer" });
  });

  test("get a message of any depth without overflow of the stack", async () => {
    const depth = 100_000;
    const { messages } = await traced(async () => {
      await using made = await TestConnection.running();
      const executed = made.connection.execute("guest-file-read", undefined, undefined);
      await made.peer.request(0);
      const nested = `${"[".repeat(depth)}${"]".repeat(depth)}`;
      made.peer.send(`{"execute":"x","arguments":{"a":${nested}}}\n`, `{"return":{"a":${nested}},"id":1}\n`);
      await executed;
    });
    expect(messages.filter(({ direction }) => direction === "received")).toHaveLength(3);
  });
});

describe("NODE_DEBUG=qemu-wire", () => {
  const folder = fileURLToPath(new URL("..", import.meta.url));

  // A program of its own: Node reads the variable when it starts.
  const program = `
    import { Duplex } from "node:stream";
    import { Connection } from "${pathToFileURL(`${folder}dist/internal.js`).href}";
    const answer = (text) => stream.push(Buffer.from(text + "\\n"));
    const stream = new Duplex({
      read() {},
      write(chunk, _encoding, done) {
        for (const [, id] of String(chunk).matchAll(/"id":("[^"]*"|\\d+)}/g)) answer('{"return":{},"id":' + id + "}");
        answer('{"return":1,"id":"\\\\u001b[31m"}');
        answer('{"event":"DEEP","data":' + "[".repeat(100000) + "]".repeat(100000) + "}");
        done();
      },
    });
    const nothing = () => {};
    const connection = new Connection(
      { name: "unix:/x", maxMessageBytes: 1e6, integers: "auto", greeting: false },
      { event: nothing, message: nothing, notice: nothing, state: nothing, timedOut: nothing, explain: nothing, garbage: nothing },
    );
    connection.connecting();
    connection.attach(stream);
    await connection.negotiate("qmp_capabilities", undefined, { inBandLimit: 8 });
    await connection.execute("set_password", { password: "${secret}", big: 18446744073709551615n }, undefined);
    await connection.close();
  `;

  async function stderrOf(debug: string): Promise<string> {
    const { stderr } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], {
      env: { ...process.env, NODE_DEBUG: debug },
    });
    return stderr;
  }

  beforeAll(async () => await build([folder]), 120_000);

  test("prints states, messages and notices on stderr, without secrets and control characters", async () => {
    const text = await stderrOf("qemu-wire");
    const lines = text.split("\n").map((line) => line.replace(/^QEMU-WIRE \d+: /, ""));
    expect(lines).toContain("unix:/x is running");
    expect(lines).toContain(
      'unix:/x -> {"execute":"set_password","arguments":{"password":"(masked)","big":18446744073709551615},"id":1}',
    );
    expect(lines).toContain('unix:/x <- {"return":{},"id":1}');
    expect(lines).toContain("unix:/x <- (too deep to be shown)");
    expect(lines.some((line) => line.startsWith("unix:/x unknown-id: unix:/x: an answer with the id ?[31m"))).toBe(
      true,
    );
    expect(text).not.toContain(secret);
    expect(text).not.toContain("\u001b");
  });

  test("is off otherwise", async () => {
    expect(await stderrOf("")).toBe("");
  });
});
