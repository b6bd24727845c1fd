import { once } from "node:events";
import { listen, type QemuConnectError, tcp, unix } from "@qemu-wire/wire";
import { toEndpoint } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";
import { EchoServer } from "./support/echo-server.js";
import { rejection } from "./support/rejection.js";
import { TemporaryFolder } from "./support/temporary-folder.js";

const { signal } = new AbortController();

describe("control characters", () => {
  const forged = "/x/a\nqemu-wire: all is well\u001b[31m";

  test("of a path or a name are in no message", async () => {
    expect(String(unix(forged))).toBe("unix:/x/a?qemu-wire: all is well?[31m");
    expect(String(toEndpoint("unix:/x", "vm\n1\u007f"))).toBe("vm?1?");
    expect(String(tcp("host\n", 1))).toBe("tcp:host?:1");
    expect(() => toEndpoint(forged)).toThrow(/^"[^\p{Cc}]+$/u);
    for (const fail of [
      () => unix(forged).open({ signal }),
      () => listen({ path: forged }),
      () => unix("a\0\n").open({ signal }),
    ]) {
      const error = await rejection<QemuConnectError>(fail());
      expect(error.message).not.toMatch(/\p{Cc}/u);
      expect(error.endpoint).not.toMatch(/\p{Cc}/u);
    }
  });

  test("leave the path itself as it is", async () => {
    await using folder = await TemporaryFolder.make();
    const path = folder.file("a\nb");
    await using server = await EchoServer.listen({ path });
    const stream = await unix(path).open({ signal });
    stream.write("x");
    const [answer] = (await once(stream, "data")) as [Buffer];
    expect([answer.toString(), server.sockets.size]).toEqual(["x", 1]);
    const closed = once(stream, "close");
    stream.destroy();
    await closed;
  });
});

test.each<[string, () => unknown]>([
  ["The path of unix(path)", () => unix(5 as unknown as string)],
  ["The path of unix(path)", () => unix(undefined as unknown as string)],
  ["The host of tcp(host, port)", () => tcp(4444 as unknown as string, 1)],
  ["name", () => toEndpoint("unix:/x", 5 as unknown as string)],
])("%s that is no text is a TypeError that names it", (argument, make) => {
  expect(make).toThrow(TypeError);
  expect(make).toThrow(`${argument} is a text, not `);
});
