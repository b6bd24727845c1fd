import { QemuClosedError } from "@qemu-wire/wire";
import { expect, test } from "vitest";
import { failureOf } from "../support/expectations.js";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { RawMonitor } from "../support/raw-monitor.js";

/** Commands with answers that can be told apart, and their members. */
const shapes: Readonly<Record<string, string>> = {
  "query-name": "",
  "query-jobs": "a list",
  "query-uuid": "UUID",
  "query-kvm": "enabled,present",
};

const commandAt = (index: number): string => Object.keys(shapes)[(index * index + (index >> 3)) % 4] as string;
const shapeOf = (answer: unknown): string =>
  Array.isArray(answer)
    ? "a list"
    : Object.keys(answer as object)
        .sort()
        .join();

describeQemu("many commands", () => {
  test.each([
    ["with the 8 that out-of-band allows", "inherited", true],
    ["without a limit", "inherited", false],
    ["over QEMU's standard streams", "stdio", false],
  ] as const)("5,000 at once are answered in order, each with its own answer, %s", async (_how, monitor, outOfBand) => {
    await using qemu = await startQemu({ monitor });
    await using qmp = await qemu.connect({ outOfBand });
    const order: number[] = [];
    const answers = await Promise.all(
      Array.from({ length: 5_000 }, async (_, index) => {
        const answer = await qmp.executeRaw(commandAt(index));
        order.push(index);
        return shapeOf(answer);
      }),
    );
    // The commands are in no regular order, so that one answer too many or too few would show.
    expect(answers).toEqual(answers.map((_, index) => shapes[commandAt(index)]));
    expect(order).toEqual(answers.map((_, index) => index));
  });

  test("answers of every shape arrive: object, list, text with line ends; a wrong HMP command is a text, too", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    expect(await qmp.execute("stop")).toEqual({});
    expect(await qmp.execute("query-jobs")).toEqual([]);
    expect(await qmp.hmp("info status")).toMatch(/^VM status: paused \(prelaunch\)\r\n$/);
    expect(await qmp.hmp("frobnicate 1")).toBe("unknown command: 'frobnicate'\r\n");
  });

  test("query-qmp-schema, the largest answer of all, arrives in any number", async () => {
    await using qemu = await startQemu();
    await using qmp = await qemu.connect();
    const schemas = await Promise.all(Array.from({ length: 5 }, () => qmp.execute("query-qmp-schema")));
    expect(schemas[0]?.length).toBeGreaterThan(850);
    expect(schemas.every((schema) => schema.length === schemas[0]?.length)).toBe(true);
  });

  test("an answer over the client's limit ends the connection with an error that says so", async () => {
    await using qemu = await startQemu({ sockets: ["other"] });
    await using qmp = await qemu.connect({ maxMessageBytes: 16 * 1024 });
    const [schema, behind] = await Promise.all([
      failureOf(qmp.execute("query-qmp-schema"), QemuClosedError),
      failureOf(qmp.execute("query-status"), QemuClosedError),
    ]);
    for (const error of [schema, behind]) {
      expect(error).toMatchObject({ reason: "limit-exceeded", outcome: "unknown" });
      expect(error.cause).toMatchObject({ code: "ERR_QEMU_MESSAGE_TOO_LARGE" });
      expect(error.message).toContain("16384");
    }
    expect(await qmp.closed).toMatchObject({ reason: "limit-exceeded", cause: schema.cause });
    await using next = await qemu.connectTo("other");
    expect(next.state).toBe("running");
  });

  test("a client that reads nothing does not keep another monitor from its answers", async () => {
    await using qemu = await startQemu({ sockets: ["deaf"] });
    await using qmp = await qemu.connect();
    await using deaf = await RawMonitor.connect(qemu.path("deaf"));
    await deaf.negotiate();
    deaf.stream.pause();
    // QEMU keeps what nobody reads: here some 2 MB, more than the socket holds.
    for (let index = 0; index < 10; index++) deaf.send('{"execute":"query-qmp-schema"}');
    for (let index = 0; index < 100; index++) expect(Number(await qmp.hmp(`print ${index}`))).toBe(index);
  });
});
