// The generated declarations themselves, without the client. Each line that must not compile stands beside its corrected
// form, which must.
import type { IntegerTypesByMode } from "@qemu-wire/wire";
import { assertType, describe, expectTypeOf, test } from "vitest";
import type * as Any from "../src/generated/any.js";
import type * as Common from "../src/generated/common.js";
import type * as Qemu5_2 from "../src/generated/qemu-5.2.js";
import type * as Qemu7_2 from "../src/generated/qemu-7.2.js";
import type * as Qemu10_2 from "../src/generated/qemu-10.2.js";
import type * as Qemu11_1 from "../src/generated/qemu-11.1.js";
import type { QemuVersion, QmpModels } from "../src/generated/registry.js";

type Arguments<C, Name extends keyof C> = C[Name] extends { arguments: infer A } ? A : never;
type Returns<C, Name extends keyof C> = C[Name] extends { returns: infer R } ? R : never;

describe("the registry", () => {
  test("has a model for each version, and two for all of them", () => {
    expectTypeOf<keyof QmpModels>().toEqualTypeOf<QemuVersion | "any" | "common">();
    expectTypeOf<QmpModels["7.2"]["commands"]>().toEqualTypeOf<Qemu7_2.Commands>();
    expectTypeOf<QmpModels["any"]["oob"]>().toEqualTypeOf<
      "migrate-pause" | "migrate-recover" | "yank" | "query-yank"
    >();
    expectTypeOf<QmpModels["common"]["oob"]>().toEqualTypeOf<"migrate-pause" | "migrate-recover">();
  });

  test("names as jobs the commands whose arguments have a job-id, and no open one", () => {
    type Jobs<C> = {
      [Name in keyof C]: string extends keyof C[Name] ? never : "job-id" extends keyof C[Name] ? Name : never;
    }[keyof C];
    expectTypeOf<QmpModels["any"]["jobs"]>().toEqualTypeOf<Jobs<Any.CommandArguments>>();
    expectTypeOf<QmpModels["common"]["jobs"]>().toEqualTypeOf<Jobs<Common.CommandArguments>>();
    expectTypeOf<QmpModels["5.2"]["jobs"]>().toEqualTypeOf<Jobs<Qemu5_2.CommandArguments>>();
    expectTypeOf<QmpModels["11.1"]["jobs"]>().toEqualTypeOf<Jobs<Qemu11_1.CommandArguments>>();
    expectTypeOf<"blockdev-mirror">().toExtend<QmpModels["7.2"]["jobs"]>();
    expectTypeOf<"job-cancel">().not.toExtend<QmpModels["7.2"]["jobs"]>();
  });
});

describe("arguments", () => {
  test("a command without any takes an empty object only", () => {
    assertType<Arguments<Qemu7_2.Commands, "query-status">>({});
    // @ts-expect-error there is none
    assertType<Arguments<Qemu7_2.Commands, "query-status">>({ verbose: true });
    expectTypeOf<{}>().toExtend<Arguments<Qemu7_2.Commands, "query-status">>();
    expectTypeOf<{}>().not.toExtend<Arguments<Qemu7_2.Commands, "device_del">>();
  });

  test("64-bit integers take bigint, narrower ones don't", () => {
    assertType<Qemu7_2.MigrateSetParameters>({ "max-bandwidth": 2n ** 40n, "multifd-channels": 4 });
    // @ts-expect-error an 8-bit integer
    assertType<Qemu7_2.MigrateSetParameters>({ "multifd-channels": 4n });
  });

  test("optional members take undefined, required ones don't", () => {
    assertType<Qemu7_2.BlockdevOptions>({ driver: "file", filename: "/x", "read-only": undefined });
    // @ts-expect-error a filename is needed
    assertType<Qemu7_2.BlockdevOptions>({ driver: "file", filename: undefined });
  });

  test("unions are told apart by their discriminator", () => {
    assertType<Qemu7_2.BlockdevOptions>({ driver: "qcow2", file: { driver: "file", filename: "/x" } });
    assertType<Qemu7_2.BlockdevOptions>({ driver: "qcow2", file: "node0" });
    // @ts-expect-error a member of another branch
    assertType<Qemu7_2.BlockdevOptions>({ driver: "qcow2", filename: "/x" });
    // @ts-expect-error no such driver
    assertType<Qemu7_2.BlockdevOptions>({ driver: "qcow3", file: "node0" });
  });

  test("branches without members of their own", () => {
    assertType<Qemu7_2.ObjectOptions>({ "qom-type": "can-bus", id: "can0" });
    // @ts-expect-error a can bus has no host
    assertType<Qemu7_2.ObjectOptions>({ "qom-type": "can-bus", id: "can0", if: "vcan0" });
    assertType<Qemu7_2.ObjectOptions>({ "qom-type": "can-host-socketcan", id: "can0", if: "vcan0", canbus: "can1" });
  });

  test("a union within a union", () => {
    assertType<Qemu10_2.MigrationAddress>({ transport: "socket", type: "unix", path: "/x" });
    // @ts-expect-error a unix socket has no port
    assertType<Qemu10_2.MigrationAddress>({ transport: "socket", type: "unix", path: "/x", port: "1" });
    assertType<Qemu10_2.MigrationAddress>({ transport: "socket", type: "inet", host: "h", port: "1" });
  });

  test("open commands take further members, but what is declared keeps its type", () => {
    assertType<Arguments<Any.Commands, "device_add">>({ driver: "virtio-net-pci", mac: "52:54:00:00:00:01" });
    // @ts-expect-error an id is a string
    assertType<Arguments<Any.Commands, "device_add">>({ driver: "virtio-net-pci", id: 1 });
    assertType<Arguments<Qemu5_2.Commands, "object-add">>({
      "qom-type": "rng-random",
      id: "r",
      filename: "/dev/urandom",
    });
    assertType<Arguments<Qemu7_2.Commands, "object-add">>({
      "qom-type": "rng-random",
      id: "r",
      filename: "/dev/urandom",
    });
    // @ts-expect-error from 6.0 on its members are declared
    assertType<Arguments<Qemu7_2.Commands, "object-add">>({ "qom-type": "rng-random", id: "r", file: "/dev/urandom" });
  });
});

describe("any", () => {
  test("takes the arguments of every version", () => {
    type Migrate = Arguments<Any.Commands, "migrate">;
    assertType<Migrate>({ uri: "unix:/x", blk: true });
    assertType<Migrate>({
      channels: [{ "channel-type": "main", addr: { transport: "file", filename: "/x", offset: 0 } }],
    });
    // @ts-expect-error no version has it
    assertType<Migrate>({ uri: "unix:/x", block: true });
    assertType<Arguments<Any.Commands, "query-block">>({ flat: true });
    assertType<Arguments<Any.Commands, "query-block">>({});
    assertType<Arguments<Any.Commands, "set_password">>({ protocol: "vnc", password: "x", connected: "keep" });
    assertType<Arguments<Any.Commands, "set_password">>({ protocol: "vnc", password: "x", display: "d" });
    assertType<Arguments<Any.Commands, "object-add">>({ "qom-type": "rng-random", id: "r", props: { filename: "/x" } });
    // @ts-expect-error no form of it has that member
    assertType<Arguments<Any.Commands, "object-add">>({ "qom-type": "rng-random", id: "r", file: "/dev/urandom" });
  });

  test("makes result members optional that some version lacks", () => {
    expectTypeOf<Returns<Qemu7_2.Commands, "query-status">["singlestep"]>().toEqualTypeOf<boolean>();
    expectTypeOf<Returns<Any.Commands, "query-status">["singlestep"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<Returns<Any.Commands, "query-status">["running"]>().toEqualTypeOf<boolean>();
  });

  test("has the values of every version", () => {
    assertType<Any.RunState>("preconfig");
    // @ts-expect-error gone after 5.2
    assertType<Qemu7_2.RunState>("preconfig");
    assertType<Qemu5_2.RunState>("preconfig");
  });

  test("takes a type that was renamed for one type", () => {
    expectTypeOf<Returns<Any.Commands, "query-sgx">>().toEqualTypeOf<Any.SgxInfo>();
    expectTypeOf<Returns<Qemu7_2.Commands, "query-sgx">>().toEqualTypeOf<Qemu7_2.SGXInfo>();
  });
});

describe("common", () => {
  test("takes what every version takes", () => {
    type Migrate = Arguments<Common.Commands, "migrate">;
    assertType<Migrate>({ uri: "unix:/x" });
    // @ts-expect-error 5.2 and 7.2 need the uri
    assertType<Migrate>({});
    // @ts-expect-error gone after 7.2
    assertType<Migrate>({ uri: "unix:/x", blk: true });
    // @ts-expect-error 5.2 and 7.2 have no channels
    assertType<Migrate>({ uri: "unix:/x", channels: [] });
    // @ts-expect-error only 11.1 has it
    assertType<Arguments<Common.Commands, "query-block">>({ flat: true });
    assertType<Arguments<Common.Commands, "query-block">>({});
    // 5.2 takes any member here, so what the others declare is right on all.
    assertType<Arguments<Common.Commands, "object-add">>({ "qom-type": "memory-backend-ram", id: "m", size: 2 ** 20 });
    // @ts-expect-error only 5.2 has props
    assertType<Arguments<Common.Commands, "object-add">>({ "qom-type": "rng-random", id: "r", props: {} });
  });

  test("brings only members that every version sends, with every value that some version sends", () => {
    expectTypeOf<Returns<Common.Commands, "query-status">>().not.toHaveProperty("singlestep");
    expectTypeOf<Returns<Common.Commands, "query-status">>().toHaveProperty("running");
    assertType<Common.RunState>("preconfig");
    // In arguments only values that all versions take.
    assertType<Arguments<Common.Commands, "chardev-add">>({ id: "c", backend: { type: "null", data: {} } });
    // @ts-expect-error 5.2 has no dbus
    assertType<Arguments<Common.Commands, "chardev-add">>({ id: "c", backend: { type: "dbus", data: { name: "n" } } });
    assertType<Arguments<Any.Commands, "chardev-add">>({ id: "c", backend: { type: "dbus", data: { name: "n" } } });
  });
});

describe("versions", () => {
  test("what a version lacks, has and has lost", () => {
    expectTypeOf<Qemu7_2.Commands>().not.toHaveProperty("query-accelerators");
    expectTypeOf<Qemu10_2.Commands>().toHaveProperty("query-accelerators");
    expectTypeOf<Qemu10_2.Commands>().toHaveProperty("query-migrationthreads");
    expectTypeOf<Qemu11_1.Commands>().not.toHaveProperty("query-migrationthreads");
    // @ts-expect-error only 11.1 has it
    assertType<Arguments<Qemu10_2.Commands, "query-block">>({ flat: true });
    assertType<Arguments<Qemu11_1.Commands, "query-block">>({ flat: true });
  });

  test("types that only an introspection shows", () => {
    assertType<Qemu11_1.BlockExportOptionsIothread>("iothread0");
    assertType<Qemu11_1.BlockExportOptionsIothread>(["iothread0", "iothread1"]);
    // @ts-expect-error one name or several
    assertType<Qemu11_1.BlockExportOptionsIothread>(1);
  });
});

describe("integers in results", () => {
  type Ram<I extends keyof IntegerTypesByMode> = NonNullable<
    Returns<Qemu7_2.Commands<IntegerTypesByMode[I]>, "query-migrate">["ram"]
  >;

  test("follow the mode", () => {
    expectTypeOf<Ram<"auto">["transferred"]>().toEqualTypeOf<number>();
    expectTypeOf<Ram<"bigint">["transferred"]>().toEqualTypeOf<bigint>();
    expectTypeOf<Ram<"bigint">["mbps"]>().toEqualTypeOf<number>();
    expectTypeOf<Qemu7_2.StatsValue>().toEqualTypeOf<number | bigint | boolean | (number | bigint)[]>();
    expectTypeOf<Qemu7_2.StatsValue<IntegerTypesByMode["number"]>>().toEqualTypeOf<number | boolean | number[]>();
    expectTypeOf<Qemu7_2.BlockDeviceInfo["bps"]>().toEqualTypeOf<number | bigint>();
    expectTypeOf<Qemu7_2.BlockDeviceInfo["backing_file_depth"]>().toEqualTypeOf<number>();
  });

  test("let the common kind be reckoned with", () => {
    const percent = (ram: Ram<"auto">): number => (100 * ram.transferred) / ram.total;
    expectTypeOf(percent).returns.toEqualTypeOf<number>();
    // @ts-expect-error a limit may be a bigint
    const half = (limits: Qemu7_2.MigrationParameters): number => (limits["max-bandwidth"] ?? 0) / 2;
    const safeHalf = (limits: Qemu7_2.MigrationParameters): number => Number(limits["max-bandwidth"] ?? 0) / 2;
    expectTypeOf(half).toEqualTypeOf(safeHalf);
  });

  test("reach into events", () => {
    type Done<I extends keyof IntegerTypesByMode> = Qemu7_2.Events<IntegerTypesByMode[I]>["BLOCK_JOB_COMPLETED"];
    expectTypeOf<Done<"auto">["len"]>().toEqualTypeOf<number>();
    expectTypeOf<Done<"bigint">["len"]>().toEqualTypeOf<bigint>();
    expectTypeOf<Qemu7_2.Events["STOP"]>().toEqualTypeOf<undefined>();
  });

  test("a result can be handed on as an argument where only the way of writing differs", () => {
    const again = (
      capabilities: Qemu7_2.MigrationCapabilityStatus[],
    ): Arguments<Qemu7_2.Commands, "migrate-set-capabilities"> => ({
      capabilities,
    });
    expectTypeOf(again).parameter(0).toEqualTypeOf<Returns<Qemu7_2.Commands, "query-migrate-capabilities">>();
    const address = (sent: Qemu7_2.SocketAddress): Qemu7_2.SocketAddressInput => sent;
    expectTypeOf(address).returns.toEqualTypeOf<Qemu7_2.SocketAddressInput>();
  });
});
