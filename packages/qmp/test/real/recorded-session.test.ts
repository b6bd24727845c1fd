import { JsonSplitter } from "@qemu-wire/wire/internal";
import { expect, test } from "vitest";
import { describeQemu } from "../support/qemu-binary.js";
import { startQemu } from "../support/qemu-process.js";
import { RawMonitor } from "../support/raw-monitor.js";

/** What a splitter finds in `bytes`, cut into pieces of `size`. */
function messagesOf(bytes: Buffer, size: number): unknown[] {
  const messages: unknown[] = [];
  const splitter = new JsonSplitter(
    {
      message: (value) => messages.push(value),
      garbage: (error) => {
        throw error;
      },
    },
    { maxMessageBytes: 64 * 1024 * 1024, integers: "auto" },
  );
  // A chunk belongs to the splitter once it is pushed.
  for (let at = 0; at < bytes.length; at += size) splitter.push(Buffer.from(bytes.subarray(at, at + size)));
  splitter.end();
  return messages;
}

for (const pretty of [false, true]) {
  describeQemu(`a recorded session${pretty ? " with pretty=on" : ""}`, () => {
    test("gives the same messages whole, byte by byte and in odd pieces", async () => {
      await using qemu = await startQemu({ machine: "q35", pretty, sockets: ["control"] });
      const raw = new RawMonitor(qemu.inherited);
      raw.send('{"execute":"qmp_capabilities","id":"n"}');
      for (const [id, command] of ["query-version", "cont", "stop", "nope", "query-pci", "qom-list-types"].entries()) {
        raw.send(`{"execute":"${command}","id":${id}}`);
      }
      raw.send('{"execute":"device_del","arguments":{"id":"ü😀\\u0000\\"{}["},"id":6}');
      raw.send('{"execute":"query-qmp-schema","id":7}');
      // QEMU does not wait for its reader when it quits: what is still on its way out then is lost.
      while (!(await raw.line()).includes('"id": 7'));
      raw.send('{"execute":"quit","id":8}');
      await qemu.exited;

      const recorded = Buffer.concat(raw.received);
      const whole = messagesOf(recorded, recorded.length);
      expect(recorded.length).toBeGreaterThan(150_000);
      // Greeting, negotiation, 9 answers, RESUME, STOP and SHUTDOWN.
      expect(whole).toHaveLength(14);
      expect(whole[0]).toHaveProperty("QMP");
      // Up to 5.2 the answer to quit comes before SHUTDOWN, later behind it.
      expect(whole.slice(-2)).toContainEqual({ return: {}, id: 8 });
      expect(whole.slice(-2)).toContainEqual(expect.objectContaining({ event: "SHUTDOWN" }));
      expect(whole.map((message) => (message as { id?: unknown }).id).filter((id) => typeof id === "number")).toEqual([
        0, 1, 2, 3, 4, 5, 6, 7, 8,
      ]);
      for (const size of [1, 2, 7, 1021, 4096, 65_536]) expect(messagesOf(recorded, size)).toEqual(whole);
    });
  });
}
