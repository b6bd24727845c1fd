import { parse } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { CuttingProxy } from "../support/cutting-proxy.js";
import { isAtLeast } from "../support/expectations.js";
import { describeQemu } from "../support/qemu-binary.js";
import { type QemuProcess, startQemu } from "../support/qemu-process.js";
import { RawMonitor } from "../support/raw-monitor.js";

/** A QEMU with a monitor that knows no client of ours. */
async function startRaw(): Promise<{ readonly qemu: QemuProcess; readonly raw: RawMonitor } & AsyncDisposable> {
  const qemu = await startQemu({ sockets: ["raw"] });
  // The first greeting says that every monitor is there.
  const first = new RawMonitor(qemu.inherited);
  await first.line();
  const raw = await RawMonitor.connect(qemu.path("raw"));
  return {
    qemu,
    raw,
    [Symbol.asyncDispose]: async () => {
      await raw[Symbol.asyncDispose]();
      await qemu[Symbol.asyncDispose]();
    },
  };
}

describeQemu("the wire as QEMU speaks it", () => {
  test("messages are ASCII lines that end in CRLF; anything else comes escaped and arrives whole", async () => {
    await using started = await startRaw();
    const { raw } = started;
    await raw.negotiate();
    raw.send(JSON.stringify({ execute: "device_del", arguments: { id: "ü😀\u0000" }, id: 1 }));
    const line = await raw.line();

    expect(line).toMatch(/^[\x20-\x7e]*\r\n$/);
    expect(line).toContain(String.raw`\u00FC\uD83D\uDE00\u0000`);
    expect((parse(line) as { error: { desc: string } }).error.desc).toBe("Device 'ü😀\u0000' not found");
  });

  test("with pretty=on messages are spread over lines, and the client reads them all the same", async () => {
    await using qemu = await startQemu({ pretty: true, sockets: ["plain"] });
    await using qmp = await qemu.connect();
    const { version } = qmp.greeting.QMP;
    const stop = qmp.waitFor("STOP");

    expect(await qmp.execute("query-version")).toEqual(version);
    await qmp.execute("cont");
    await qmp.execute("stop");
    expect((await stop).event).toBe("STOP");
    const answers = await Promise.all(Array.from({ length: 50 }, () => qmp.execute("query-version")));
    expect(answers).toEqual(Array.from({ length: 50 }, () => version));
    expect(await qmp.hmp("print 1")).toContain("1");
    expect((await qmp.schema()).hasCommand("query-status")).toBe(true);
  });

  test("pretty=on really puts one message on many lines", async () => {
    await using qemu = await startQemu({ pretty: true });
    const raw = new RawMonitor(qemu.inherited);
    const lines = [await raw.line()];
    while (lines.at(-1) !== "}\r\n") lines.push(await raw.line());
    expect(lines[0]?.trim()).toBe("{");
    expect(lines.length).toBeGreaterThan(5);
  });

  test("requests need no line end: QEMU executes when the braces balance, also two in a row or one over lines", async () => {
    await using started = await startRaw();
    const { raw } = started;
    await raw.negotiate();

    raw.send('{"execute":"query-name","id":1}{"execute":"query-name","id":2}');
    expect([(await raw.message()).id, (await raw.message()).id]).toEqual([1, 2]);
    raw.send('{\n"execute":\n"query-name",\n"id":3\n}');
    expect((await raw.message()).id).toBe(3);
  });

  test("a client writes the shortest form and nothing else: no line end, no member without a value", async () => {
    await using qemu = await startQemu({ sockets: ["monitor"] });
    await using first = await qemu.connect();
    expect(first.state).toBe("running");
    await using proxy = await CuttingProxy.listen(qemu.path("proxy"), qemu.path("monitor"));
    await using qmp = await qemu.connectTo("proxy");
    await qmp.execute("query-status");
    await qmp.execute("query-status", {});
    await qmp.execute("query-command-line-options", { option: undefined });
    await qmp.execute("query-command-line-options", { option: "memory" });
    await Promise.allSettled([qmp.executeOob("migrate-pause"), qmp.execute("stop")]);

    const text = Buffer.concat(proxy.sent).toString();
    expect(text).toMatch(
      /^\{"execute":"qmp_capabilities","arguments":\{"enable":\["oob"\]\},"id":"[0-9a-zA-Z-]{16,}"\}/,
    );
    expect(text.slice(text.indexOf("}", text.indexOf('"id"')) + 1)).toBe(
      [
        '{"execute":"query-status","id":1}',
        '{"execute":"query-status","id":2}',
        '{"execute":"query-command-line-options","id":3}',
        '{"execute":"query-command-line-options","arguments":{"option":"memory"},"id":4}',
        '{"exec-oob":"migrate-pause","id":5}',
        '{"execute":"stop","id":6}',
      ].join(""),
    );
  });

  test("null arguments and unknown members are errors with the id, what can't be read is one without", async () => {
    await using started = await startRaw();
    const { raw } = started;
    await raw.negotiate();
    const answer = async (bytes: string | Buffer) => {
      raw.send(bytes);
      return await raw.message();
    };

    expect(await answer('{"execute":"query-name","arguments":null,"id":1}')).toMatchObject({ id: 1, error: {} });
    expect(await answer('{"execute":"query-name","extra":{},"id":2}')).toMatchObject({ id: 2, error: {} });
    const unreadable: readonly (string | Buffer)[] = [
      '{"execute":"query-name","id":3,"id":4}',
      '{"execute":"query-name" "id":5}',
      "[1]",
      "true ",
      '{"execute":"query-name","id":"\\ud83d"}',
      Buffer.from('{"execute":"query-name","id":"\xe9"}', "latin1"),
    ];
    for (const bytes of unreadable) {
      const message = await answer(bytes);
      expect(message.error?.class).toBe("GenericError");
      expect(message).not.toHaveProperty("id");
    }
    expect(await answer('{"execute":"query-name","id":6}')).toEqual({ return: {}, id: 6 });
  });

  test("one bad request can bring several errors", async () => {
    await using started = await startRaw();
    const { raw } = started;
    await raw.negotiate();
    raw.send('{"execute":"query-name","id":"a\u0000b"}');
    raw.send('{"execute":"query-name","id":7}');
    const messages = await raw.until(({ id }) => id === 7);
    expect(messages.filter(({ error }) => error !== undefined).length).toBeGreaterThanOrEqual(2);
  });

  test("a byte 0xFF voids what came before it, at the price of one error", async () => {
    await using started = await startRaw();
    const { raw } = started;
    await raw.negotiate();
    raw.send(Buffer.concat([Buffer.from('{"execute":"quit'), Buffer.from([0xff]), Buffer.from("")]));
    raw.send('{"execute":"query-name","id":8}');
    const messages = await raw.until(({ id }) => id === 8);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatchObject({ error: { class: "GenericError" } });
  });

  test("an id comes back as QEMU's number and string forms have it, integers of 64 bits exact", async () => {
    await using started = await startRaw();
    const { raw } = started;
    const greeting = await raw.negotiate();
    raw.send(
      '{"execute":"query-name","id":[1.00,1e3,18446744073709551615,-9223372036854775808,"\\ud83d\\ude00",{"b":1,"a":2}]}',
    );
    const line = await raw.line();
    expect(line).toMatch(
      /"id": \[1, 1000, 18446744073709551615, -9223372036854775808, "\\uD83D\\uDE00", \{("a": 2, "b": 1|"b": 1, "a": 2)\}\]/,
    );
    raw.send('{"execute":"query-name","id":28446744073709551616}');
    const tooLarge = await raw.line();
    // Until some version between these two it was kept as text.
    const known = { QMP: greeting["QMP"] } as Parameters<typeof isAtLeast>[0];
    expect(tooLarge).toContain(isAtLeast(known, 7, 2) ? '"id": 2.8446744073709552e+19' : '"id": 28446744073709551616');
  });

  test("the id stands first in errors and last in answers", async () => {
    await using started = await startRaw();
    const { raw } = started;
    await raw.negotiate();
    raw.send('{"execute":"query-name","id":1}{"execute":"no-such-command","id":2}');
    expect(await raw.line()).toMatch(/^\{"return": \{\}, "id": 1\}/);
    expect(await raw.line()).toMatch(/^\{"id": 2, "error": \{"class": "CommandNotFound"/);
  });

  test("integers are read strictly: a fraction or an exponent is none", async () => {
    await using started = await startRaw();
    const { raw } = started;
    await raw.negotiate();
    for (const size of ["1e2", "100.0"]) {
      raw.send(`{"execute":"pmemsave","arguments":{"val":0,"size":${size},"filename":"/dev/null"},"id":1}`);
      const { error } = await raw.message();
      expect(error?.desc).toMatch(/expects uint64|expected: integer/);
    }
  });

  test("nesting 1023 levels deep is read, one more brings errors without id: a flood of them up to 10.0", async () => {
    await using started = await startRaw();
    const { raw } = started;
    const known = { QMP: (await raw.negotiate())["QMP"] } as Parameters<typeof isAtLeast>[0];
    const nested = (depth: number, id: number) =>
      `{"execute":"query-name","arguments":${'{"a":'.repeat(depth - 1)}{}${"}".repeat(depth - 1)},"id":${id}}`;

    raw.send(nested(1023, 1));
    expect(await raw.message()).toMatchObject({ id: 1, error: { class: "GenericError" } });
    raw.send(nested(1024, 2));
    raw.send('{"execute":"query-name","id":3}');
    const flood = (await raw.until(({ id }) => id === 3)).slice(0, -1);
    if (isAtLeast(known, 11, 1)) expect(flood).toHaveLength(1);
    else expect(flood.length).toBeGreaterThan(isAtLeast(known, 10, 1) ? 0 : 1_000);
    expect(flood.every((message) => !("id" in message) && "error" in message)).toBe(true);
  });
});
