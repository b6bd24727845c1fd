import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Duplex } from "node:stream";
import { FakeQmpServer, printAsQemu } from "@qemu-wire/testing";
import { parse } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { describeQemu, qemuBinary } from "../support/qemu-binary.js";
import { PlainClient } from "../support/plain-client.js";

/** A client of a QEMU without a machine, over an inherited socketpair; disposing it ends QEMU. */
async function startQemu(pretty = false): Promise<PlainClient & AsyncDisposable> {
  const monitor = ["-chardev", "socket,id=m,fd=3", "-mon", `chardev=m,mode=control${pretty ? ",pretty=on" : ""}`];
  const child = spawn(qemuBinary, ["-M", "none", "-nodefaults", "-display", "none", ...monitor], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  const exited = once(child, "exit");
  const client = new PlainClient(child.stdio[3] as Duplex);
  const dispose = async (): Promise<void> => {
    child.kill("SIGKILL");
    await exited;
    await client.ended;
  };
  return Object.assign(client, { [Symbol.asyncDispose]: dispose });
}

/** What `client` hears of `request`: every line up to the answer of a command that marks the end. */
async function hear(client: PlainClient, request: string | Buffer, marker: string): Promise<string[]> {
  client.send(request);
  client.send(`{"execute":"query-name","id":"${marker}"}`);
  const lines: string[] = [];
  for (;;) {
    const line = await client.line();
    if (line.includes(`"${marker}"`)) return lines;
    lines.push(line);
  }
}

const before: (string | Buffer)[] = [
  '{"execute":"query-name","id":1}',
  '{"execute":"nope","id":1}',
  '{"execute":"qmp_capabilities","arguments":{"enable":["nope"]},"id":2}',
];

const after: (string | Buffer)[] = [
  '{"execute":"qmp_capabilities","id":4}',
  '{"execute":"query-name"}',
  '{"execute":"query-name","arguments":{},"id":1}{"execute":"query-name","id":2}\n',
  '{"execute":"nope","id":1}',
  '{"execute":"","id":1}',
  '{"exec-oob":"query-name","id":6}',
  '{"exec-oob":"nope","id":6}',
  '{"execute":"query-name","exec-oob":"query-name","id":6}',
  '{"exec-oob":"query-name","execute":"query-name","id":6}',
  '{"id":7}',
  "{}",
  '{"execute":5,"id":8}',
  '{"execute":"query-name","arguments":null,"id":9}',
  '{"execute":"query-name","arguments":[],"id":9}',
  '{"execute":"query-name","extra":2,"id":10}',
  "[1]",
  '"x" ',
  "true ",
  "5 ",
  "hello ",
  "}",
  "]",
  '{"a":]}',
  '{"execute":"query-name","id":"\\ud83d"}',
  Buffer.from('{"é":1}', "latin1"),
  Buffer.from([0xff]),
  '{"execute":"query-name","id":"\uffff"}',
  '{"execute":"query-name","id":"\\uffff"}',
  '{"execute":"query-name","id":"\\ud83f\\udffe"}',
  '{"execute":"query-name","id":"\\ude00"}',
  '{"execute":"query-name","id":"\\u0000\\ud83d\\ude00é\\u007f\\/<>&\'\\b\\f\\n\\r\\t\\"\\\\"}',
  '{"execute":"query-name","id":[1.0,1e3,1.5,0.1,1e-5,1e-7,1e16,1e17,123456789.123,-0]}',
  '{"execute":"query-name","id":[18446744073709551615,18446744073709551616,-9223372036854775808,-9223372036854775809]}',
  '{"execute":"query-name","id":null}',
  '{"execute":"query-name","id":{"a":[],"b":{"c":false}}}',
];

describeQemu("the fake beside QEMU", () => {
  test("both answer the same requests alike, right and wrong ones", async () => {
    await using qemu = await startQemu();
    await using server = await FakeQmpServer.start();
    server.reply("query-name", {});
    await using client = await PlainClient.connect(server.endpoint);
    const greeting = await qemu.message();
    await client.line();
    const { major, minor } = (greeting["QMP"] as { version: { qemu: { major: number; minor: number } } }).version.qemu;
    // The words of errors, and where the id stands, differ between versions: those of 7.2 are the fake's.
    const same = `${major}.${minor}` === "7.2";
    const comparable = (lines: string[]): unknown =>
      same
        ? lines
        : lines.map((line) => JSON.parse(line.replace(/"desc": "(?:[^"\\]|\\.)*"/, '"desc": ""')) as unknown);
    const compare = async (request: string | Buffer, index: number): Promise<void> => {
      const expected = await hear(qemu, request, `marker-${index}`);
      expect(comparable(await hear(client, request, `marker-${index}`)), request.toString()).toEqual(
        comparable(expected),
      );
    };
    for (const [index, request] of before.entries()) await compare(request, index);
    // Before 6.0 QEMU printed doubles with "%f": small ones as 0.
    const requests = major < 6 ? after.filter((request) => !request.includes("1e-7")) : after;
    const negotiate = '{"execute":"qmp_capabilities","arguments":{"enable":["oob"]},"id":"n"}';
    await compare(negotiate, before.length);
    for (const [index, request] of requests.entries()) await compare(request, before.length + 1 + index);
  });

  test("both answer alike without out-of-band", async () => {
    await using qemu = await startQemu();
    await using server = await FakeQmpServer.start();
    server.reply("query-name", {});
    await using client = await PlainClient.connect(server.endpoint);
    await qemu.negotiate();
    await client.negotiate();
    const request = '{"exec-oob":"query-name","id":5}';
    const [expected] = await hear(qemu, request, "marker");
    const [heard] = await hear(client, request, "marker");
    expect(JSON.parse(heard ?? "")).toEqual(JSON.parse(expected ?? ""));
  });

  test("quit is event, answer and end with both", async () => {
    await using qemu = await startQemu();
    await using server = await FakeQmpServer.start();
    await using client = await PlainClient.connect(server.endpoint);
    const greeting = JSON.parse(await qemu.line()) as { QMP: { version: { qemu: { major: number } } } };
    await client.line();
    for (const peer of [qemu, client]) {
      peer.send('{"execute":"qmp_capabilities"}');
      await peer.line();
      peer.send('{"execute":"quit","id":1}');
      const heard = [JSON.parse(await peer.line()), JSON.parse(await peer.line())] as unknown[];
      // Before 6.0 the answer came first.
      if (peer === qemu && greeting.QMP.version.qemu.major < 6) heard.reverse();
      expect(heard).toEqual([
        expect.objectContaining({ event: "SHUTDOWN", data: { guest: false, reason: "host-qmp-quit" } }),
        { return: {}, id: 1 },
      ]);
      expect(await peer.ended).toBe("end");
    }
  });

  test("printAsQemu prints QEMU's own messages as QEMU did, compact and pretty", async () => {
    await using compact = await startQemu();
    const greeting = await compact.line();
    expect(printAsQemu(parse(greeting))).toBe(greeting);
    await compact.ask({ execute: "qmp_capabilities" });
    const schema = await compact.ask({ execute: "query-qmp-schema" });
    expect(schema.length).toBeGreaterThan(100_000);
    expect(printAsQemu(parse(schema))).toBe(schema);

    await using pretty = await startQemu(true);
    const read = async (): Promise<string> => {
      const lines: string[] = [];
      while (lines.at(-1) !== "}") lines.push(await pretty.line());
      return lines.join("\r\n");
    };
    const texts = [await read()];
    for (const command of ["qmp_capabilities", "query-version", "query-chardev"]) {
      pretty.send(JSON.stringify({ execute: command }));
      texts.push(await read());
    }
    for (const text of texts) expect(printAsQemu(parse(text), true)).toBe(text);
  });
});
