import { inspect } from "node:util";
import {
  QemuAbortError,
  QemuClosedError,
  QemuCommandError,
  QemuConnectError,
  QemuError,
  QemuOverflowError,
  QemuProtocolError,
  QemuStateError,
  QemuTimeoutError,
} from "@qemu-wire/wire";
import { callerStack } from "@qemu-wire/wire/internal";
import { describe, expect, test } from "vitest";

const root = new Error("below");

/** One of each, with its class, name, code and own facts. */
const samples = [
  {
    type: QemuError,
    error: new QemuError("m", { code: "ERR_QEMU_X", cause: root }),
    name: "QemuError",
    code: "ERR_QEMU_X",
    facts: {},
  },
  {
    type: QemuConnectError,
    error: new QemuConnectError("m", { code: "ERR_QEMU_REFUSED", endpoint: "unix:/a", cause: root }),
    name: "QemuConnectError",
    code: "ERR_QEMU_REFUSED",
    facts: { endpoint: "unix:/a" },
  },
  {
    type: QemuClosedError,
    error: new QemuClosedError("m", { reason: "reset", outcome: "unknown", cause: root }),
    name: "QemuClosedError",
    code: "ERR_QEMU_CLOSED",
    facts: { reason: "reset", outcome: "unknown" },
  },
  {
    type: QemuProtocolError,
    error: new QemuProtocolError("m", { code: "ERR_QEMU_GARBAGE", path: "a.b", excerpt: "x", cause: root }),
    name: "QemuProtocolError",
    code: "ERR_QEMU_GARBAGE",
    facts: { path: "a.b", excerpt: "x" },
  },
  {
    type: QemuTimeoutError,
    error: new QemuTimeoutError("m", { timeout: 5, outcome: "not-sent", cause: root }),
    name: "QemuTimeoutError",
    code: "ERR_QEMU_TIMEOUT",
    facts: { timeout: 5, outcome: "not-sent" },
  },
  {
    type: QemuAbortError,
    error: new QemuAbortError("m", { outcome: "unknown", cause: root }),
    name: "AbortError",
    code: "ABORT_ERR",
    facts: { outcome: "unknown" },
  },
  {
    type: QemuCommandError,
    error: new QemuCommandError("m", {
      errorClass: "DeviceNotFound",
      desc: "d",
      command: "device_del",
      arguments: { id: "x" },
      cause: root,
    }),
    name: "QemuCommandError",
    code: "ERR_QEMU_COMMAND",
    facts: { errorClass: "DeviceNotFound", desc: "d", command: "device_del", arguments: { id: "x" } },
  },
  {
    type: QemuStateError,
    error: new QemuStateError("m", { cause: root }),
    name: "QemuStateError",
    code: "ERR_QEMU_STATE",
    facts: {},
  },
] as const;

const overflow = new QemuOverflowError("m", { dropped: 3 });

describe("each error", () => {
  test.each(samples)("$name has its name, code, facts and cause", ({ error, name, code, facts }) => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ message: "m", name, code, cause: root, ...facts });
    expect(String(error)).toBe(`${name}: m`);
    expect(error.stack?.split("\n")[0]).toBe(`${name}: m`);
    expect(error.stack).toContain("errors.test.ts");
  });

  test("QemuOverflowError counts", () => {
    expect(overflow).toMatchObject({ name: "QemuOverflowError", code: "ERR_QEMU_OVERFLOW", dropped: 3 });
  });

  test("without a cause there is no member of that name, as in Error itself", () => {
    expect(Object.hasOwn(overflow, "cause")).toBe(false);
    expect(Object.hasOwn(new QemuStateError("m"), "cause")).toBe(false);
    expect(
      Object.hasOwn(new QemuClosedError("m", { reason: "reset", outcome: "unknown", cause: undefined }), "cause"),
    ).toBe(false);
  });

  test("its name is no own member: it doesn't show in what prints errors member by member", () => {
    for (const { error } of samples) expect(Object.keys(error)).not.toContain("name");
  });
});

describe("instanceof", () => {
  test.each(samples)("$name is of its own class and of QemuError, and of no other", ({ error, type }) => {
    for (const other of [...samples.map((sample) => sample.type), QemuOverflowError]) {
      expect(error instanceof other).toBe(other === type || other === QemuError);
    }
  });

  test.each([undefined, null, 5, "x", {}, new Error("x"), Object.create(null)])("%s is none", (value) => {
    expect((value as unknown) instanceof QemuError).toBe(false);
    expect((value as unknown) instanceof QemuAbortError).toBe(false);
  });

  test("an AbortError of Node is none of ours", () => {
    expect(AbortSignal.abort().reason instanceof QemuAbortError).toBe(false);
  });

  test("holds between two copies of this module, both ways", async () => {
    const copy = (await import(`${new URL("../src/errors.ts", import.meta.url).href}?copy`)) as Record<
      string,
      typeof QemuError
    >;
    const types = { QemuError, QemuConnectError, QemuTimeoutError, QemuAbortError, QemuOverflowError };
    for (const [name, ours] of Object.entries(types)) {
      const theirs = copy[name] as typeof QemuError;
      expect(theirs).not.toBe(ours);
      const [one, other] = [new ours("m", { code: "x" } as never), new theirs("m", { code: "x" })];
      expect(other instanceof ours).toBe(true);
      expect(one instanceof theirs).toBe(true);
      expect(other instanceof QemuError).toBe(true);
      expect(other instanceof QemuClosedError).toBe(false);
      expect(one instanceof (copy["QemuClosedError"] as typeof QemuError)).toBe(false);
    }
  });
});

describe("a class that a user derives", () => {
  class MyCommandError extends QemuCommandError {
    readonly extra = 1;
  }
  class MyNamedError extends QemuError {
    override name = "MyNamedError";
  }
  class MyPrototypeNamedError extends QemuError {
    static {
      this.prototype.name = "QemuTimeoutError";
    }
  }
  const details = { errorClass: "GenericError", desc: "d", command: "c", arguments: undefined };

  test("is told from its base and from its siblings", () => {
    const mine = new MyCommandError("m", details);
    expect([mine instanceof MyCommandError, mine instanceof QemuCommandError, mine instanceof QemuError]).toEqual([
      true,
      true,
      true,
    ]);
    expect(new QemuCommandError("m", details) instanceof MyCommandError).toBe(false);
    expect(mine instanceof MyNamedError).toBe(false);
    expect(mine).toMatchObject({ extra: 1, desc: "d" });
  });

  test("may have any name, also one of ours", () => {
    const mine = new MyNamedError("m", { code: "MINE" });
    expect(String(mine)).toBe("MyNamedError: m");
    expect([mine instanceof MyNamedError, mine instanceof QemuError]).toEqual([true, true]);
    const disguised = new MyPrototypeNamedError("m", { code: "MINE" });
    expect(disguised instanceof MyPrototypeNamedError).toBe(true);
    expect(disguised instanceof QemuTimeoutError).toBe(false);
    expect(new QemuError("m", { code: "X" }) instanceof MyPrototypeNamedError).toBe(false);
  });
});

describe("printing", () => {
  const chain = new QemuClosedError("closed", {
    reason: "protocol-error",
    outcome: "unknown",
    cause: new QemuProtocolError("garbage", { code: "ERR_QEMU_GARBAGE", excerpt: "x" }),
  });

  test("inspect() shows message, code, facts and causes, and nothing of our insides", () => {
    const text = inspect(chain);
    for (const part of ["QemuClosedError: closed", "ERR_QEMU_CLOSED", "protocol-error", "[cause]", "garbage"]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/Symbol|brand/);
    expect(text.length).toBeLessThan(6_000);
  });

  test("JSON.stringify() gives name, message, code and facts, and the text of the cause", () => {
    expect(JSON.parse(JSON.stringify({ error: chain }))).toEqual({
      error: {
        name: "QemuClosedError",
        message: "closed",
        code: "ERR_QEMU_CLOSED",
        reason: "protocol-error",
        outcome: "unknown",
        cause: "QemuProtocolError: garbage",
      },
    });
    expect(JSON.stringify(overflow)).not.toContain("cause");
    // An abort's reason may be anything.
    const reason: { self?: unknown } = {};
    reason.self = reason;
    expect(JSON.parse(JSON.stringify(new QemuAbortError("m", { cause: reason, outcome: "unknown" })))).toEqual({
      name: "AbortError",
      message: "m",
      code: "ABORT_ERR",
      outcome: "unknown",
    });
  });

  test("JSON.stringify() doesn't fail on a bigint among a command's arguments", () => {
    const error = new QemuCommandError("m", {
      errorClass: "GenericError",
      desc: "d",
      command: "migrate-set-parameters",
      arguments: { "max-bandwidth": 2n ** 63n, list: [1n, { deep: 5 }] },
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      arguments: { "max-bandwidth": "9223372036854775808", list: ["1", { deep: 5 }] },
    });
    // What the error itself holds is as it was.
    expect(error.arguments).toMatchObject({ "max-bandwidth": 2n ** 63n });
  });

  test("structuredClone(), as between workers, keeps the message and the cause", () => {
    const clone = structuredClone(chain);
    expect(clone.message).toBe("closed");
    expect((clone.cause as Error).message).toBe("garbage");
  });
});

describe("callerStack", () => {
  /** A function whose name can be looked for in a stack. */
  async function theCallerWeLookFor(error: unknown): Promise<unknown> {
    await Promise.resolve();
    return callerStack(error);
  }

  test("gives an error of ours the stack of who awaits it, and leaves its header and facts", async () => {
    const error = new QemuTimeoutError("late", { timeout: 5, outcome: "unknown" });
    expect(await theCallerWeLookFor(error)).toBe(error);
    expect(error.stack).toMatch(/^QemuTimeoutError: late\n/);
    expect(error.stack).toContain("theCallerWeLookFor");
    expect(error.timeout).toBe(5);
  });

  test("leaves anything else as it is", async () => {
    const foreign = new Error("x");
    const before = foreign.stack;
    expect(await theCallerWeLookFor(foreign)).toBe(foreign);
    expect(foreign.stack).toBe(before);
    expect(await theCallerWeLookFor("a string")).toBe("a string");
  });
});
