// Each line that must not compile stands beside its corrected form, which must.
import type { QgaArguments, QgaCommandName, QgaReturn } from "@qemu-wire/qga";
import type { GuestExec, GuestNetworkInterface } from "@qemu-wire/qga/qemu-7.2";
import { assertType, describe, expectTypeOf, test } from "vitest";

describe("commands", () => {
  test("names", () => {
    assertType<QgaCommandName>("guest-exec");
    // @ts-expect-error no such command
    assertType<QgaCommandName>("guest-exce");
  });

  test("something newer than the version", () => {
    assertType<QgaCommandName<"10.0">>("guest-get-load");
    // @ts-expect-error it is there since 10.0
    assertType<QgaCommandName<"7.2">>("guest-get-load");
    // @ts-expect-error not all supported versions have it
    assertType<QgaCommandName<"common">>("guest-get-load");
  });
});

describe("arguments", () => {
  test("64-bit ones take number and bigint, optional ones take undefined", () => {
    assertType<QgaArguments<"7.2", "guest-set-time">>({ time: 1_700_000_000_000_000_000n });
    assertType<QgaArguments<"7.2", "guest-set-time">>({ time: undefined });
    // @ts-expect-error a time is no text
    assertType<QgaArguments<"7.2", "guest-set-time">>({ time: "now" });
  });

  test("an alternate takes each of its forms", () => {
    assertType<QgaArguments<"7.2", "guest-file-seek">>({ handle: 1, offset: 0, whence: "set" });
    assertType<QgaArguments<"7.2", "guest-file-seek">>({ handle: 1, offset: 0, whence: 0 });
    // @ts-expect-error it is called end
    assertType<QgaArguments<"7.2", "guest-file-seek">>({ handle: 1, offset: 0, whence: "last" });
  });

  test("lists may be read-only", () => {
    const words: readonly string[] = ["-a"];
    assertType<QgaArguments<"7.2", "guest-exec">>({ path: "/bin/uname", arg: words, "capture-output": true });
    // @ts-expect-error the path is missing
    assertType<QgaArguments<"7.2", "guest-exec">>({ arg: words });
  });

  test("a command without arguments takes none", () => {
    assertType<QgaArguments<"7.2", "guest-ping">>({});
    // @ts-expect-error no arguments
    assertType<QgaArguments<"7.2", "guest-ping">>({ id: 1 });
  });
});

describe("results", () => {
  test("have the types of their version", () => {
    expectTypeOf<QgaReturn<"7.2", "guest-exec">>().toEqualTypeOf<GuestExec>();
    expectTypeOf<QgaReturn<"7.2", "guest-network-get-interfaces">>().toEqualTypeOf<GuestNetworkInterface[]>();
  });

  test("commands that answer only when they fail return undefined", () => {
    expectTypeOf<QgaReturn<"7.2", "guest-shutdown">>().toEqualTypeOf<undefined>();
  });

  test("a time in nanoseconds may be a bigint, a process id is a number", () => {
    expectTypeOf<QgaReturn<"7.2", "guest-get-time">>().toEqualTypeOf<number | bigint>();
    expectTypeOf<QgaReturn<"7.2", "guest-exec">["pid"]>().toEqualTypeOf<number>();
    expectTypeOf<QgaReturn<"7.2", "guest-exec", "bigint">["pid"]>().toEqualTypeOf<bigint>();
    expectTypeOf<QgaReturn<"7.2", "guest-get-time", "number">>().toEqualTypeOf<number>();
  });
});
