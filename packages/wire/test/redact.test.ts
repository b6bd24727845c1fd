import { maskArguments, maskResult } from "@qemu-wire/wire/internal";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskMessage } from "../src/redact.js";

const secret = "hunter2-SECRET";
const masked = "(masked)";

/** Freezes all the way down, so that touching the original throws. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) frozen(member);
    Object.freeze(value);
  }
  return value;
}

function expectNoSecret(value: unknown): void {
  expect(JSON.stringify(value)).not.toContain(secret);
}

const secretArguments: [string, object, object][] = [
  ["set_password", { protocol: "vnc", password: secret }, { protocol: "vnc", password: masked }],
  ["change-vnc-password", { password: secret }, { password: masked }],
  ["block_passwd", { device: "d0", password: secret }, { device: "d0", password: masked }],
  ["change", { device: "vnc", target: "password", arg: secret }, { device: "vnc", target: "password", arg: masked }],
  ["object-add", { "qom-type": "secret", id: "s0", data: secret }, { "qom-type": "secret", id: "s0", data: masked }],
  [
    "object-add",
    { "qom-type": "secret", id: "s0", props: { data: secret, format: "raw" } },
    { "qom-type": "secret", id: "s0", props: { data: masked, format: "raw" } },
  ],
  [
    "qom-set",
    { path: "/objects/s0", property: "data", value: secret },
    { path: "/objects/s0", property: "data", value: masked },
  ],
  [
    "qom-set",
    { path: "/x", property: "password", value: [secret] },
    { path: "/x", property: "password", value: masked },
  ],
  [
    "guest-set-user-password",
    { username: "root", password: secret, crypted: false },
    { username: "root", password: masked, crypted: false },
  ],
  ["guest-file-write", { handle: 1000, "buf-b64": secret }, { handle: 1000, "buf-b64": masked }],
  [
    "guest-exec",
    { path: "/bin/sh", arg: ["-c", "true"], env: [`TOKEN=${secret}`], "input-data": secret },
    { path: "/bin/sh", arg: ["-c", "true"], env: masked, "input-data": masked },
  ],
  [
    "guest-ssh-add-authorized-keys",
    { username: "root", keys: [`ssh-ed25519 ${secret}`] },
    { username: "root", keys: masked },
  ],
  ["guest-ssh-remove-authorized-keys", { username: "root", keys: [secret] }, { username: "root", keys: masked }],
  ["sev-inject-launch-secret", { "packet-header": "AA==", secret }, { "packet-header": "AA==", secret: masked }],
  [
    "blockdev-add",
    {
      driver: "raw",
      file: {
        driver: "https",
        url: `https://joe:${secret}@host:8443/disk.img`,
        cookie: secret,
        "password-secret": "s0",
      },
    },
    {
      driver: "raw",
      file: {
        driver: "https",
        url: `https://joe:${masked}@host:8443/disk.img`,
        cookie: masked,
        "password-secret": "s0",
      },
    },
  ],
  [
    "transaction",
    { actions: [{ type: "a", data: { list: [{ deep: { Password: secret } }] } }] },
    { actions: [{ type: "a", data: { list: [{ deep: { Password: masked } }] } }] },
  ],
];

describe("arguments", () => {
  test.each(secretArguments)("of %s: %j", (command, original, expected) => {
    expect(maskArguments(command, frozen(original))).toEqual(expected);
    expectNoSecret(maskArguments(command, original));
  });

  test("ids of secret objects stay readable, and so does everything else", () => {
    const args = {
      "password-secret": "s0",
      "key-secret": "s1",
      passwordid: "s2",
      "tls-creds": "t0",
      url: "https://joe@host/x",
      "node-name": "a:b@c",
      size: 2n ** 63n,
      list: [1, null, true, { data: "shown" }],
      keys: ["a"],
    };
    expect(maskArguments("blockdev-add", args)).toEqual(args);
  });

  test("a secret of the wrong type, which QEMU will refuse with an error that shows the arguments, is masked too", () => {
    for (const wrong of [[secret], { value: secret }, { password: { a: secret } }]) {
      expectNoSecret(maskArguments("set_password", { password: wrong }));
      expectNoSecret(maskArguments("object-add", { "qom-type": ["secret"], data: wrong }));
      expectNoSecret(maskArguments("guest-exec", { env: wrong, "input-data": wrong }));
    }
  });

  test("what a toJSON() or a getter would bring back is masked, whoever prints the copy and when", () => {
    class Credentials {
      get inner(): string {
        return secret;
      }
      toJSON(): object {
        return { password: secret };
      }
    }
    const own = { toJSON: () => ({ password: secret }) };
    for (const args of [new Credentials(), own, { nested: new Credentials() }, { nested: [own] }]) {
      const copy = maskArguments("set_password", args);
      expectNoSecret(copy);
      expect(JSON.stringify(copy)).toContain(`"password":"${masked}"`);
    }
  });

  test("what can't be printed is masked as a whole, instead of failing in place of the real error", () => {
    const cyclic: { self?: unknown; password: string } = { password: secret };
    cyclic.self = [cyclic, cyclic];
    expect(maskArguments("x", cyclic)).toBe(masked);
    const throwing = {
      get password(): string {
        throw new Error(secret);
      },
    };
    expect(maskArguments("x", throwing)).toBe(masked);
  });

  test("are undefined when there are none", () => {
    expect(maskArguments("stop", undefined)).toBe(undefined);
  });

  test("names that every object inherits are names like others, as commands and as members", () => {
    const args: unknown = JSON.parse(
      `{"__proto__": {"password": "${secret}"}, "constructor": {"passwd": "${secret}"}}`,
    );
    for (const command of ["__proto__", "constructor", "toString", ""]) {
      const copy = maskArguments(command, args) as object;
      expectNoSecret(copy);
      expect(Object.keys(copy)).toEqual(["__proto__", "constructor"]);
      expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
      expect(maskResult(command, args)).toBe(args);
    }
    expect(({} as { password?: unknown }).password).toBe(undefined);
  });

  test("no secret gets out of an object of any shape", () => {
    const names = fc.constantFrom("password", "passwd", "passphrase", "secret", "private-key", "PASSWORD", "cookie");
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.integer(), tie("array"), tie("object"), tie("secret")),
      array: fc.array(tie("value"), { maxLength: 3 }),
      object: fc.dictionary(fc.string({ maxLength: 5 }), tie("value"), { maxKeys: 3 }),
      secret: fc.tuple(names, tie("hidden")).map(([name, hidden]) => ({ [name]: hidden })),
      hidden: fc.oneof(fc.constant(secret), fc.constant([secret]), fc.constant({ a: [secret] })),
    }));
    fc.assert(fc.property(value, (args) => expectNoSecret(maskArguments("any-command", { args }))));
  });
});

describe("HMP lines", () => {
  test.each([
    [`set_password vnc ${secret}`, `set_password ${masked}`],
    [`  set_password spice "${secret} with spaces" keep`, `set_password ${masked}`],
    [`set_password\tvnc\t${secret}`, `set_password ${masked}`],
    [`set_password vnc ${secret}\n`, `set_password ${masked}`],
    [`set_password vnc "first\nline" ${secret}`, `set_password ${masked}`],
    [`set_password -d vnc0 vnc ${secret}`, `set_password ${masked}`],
    [`change vnc password ${secret}`, `change vnc password ${masked}`],
    [`change vnc passwd ${secret}`, `change vnc password ${masked}`],
    [`change "vnc" -f "password" "${secret}"`, `change vnc password ${masked}`],
    [`block_passwd d0 ${secret}`, `block_passwd ${masked}`],
    [`object_add secret,id=s0,data=${secret}`, `object_add secret ${masked}`],
    [`object_add secret,data=${secret},id=s0,format=raw`, `object_add secret ${masked}`],
    [`object_add secret,data=with,,comma,,${secret},id=s0`, `object_add secret ${masked}`],
    [`object_add qom-type=secret,id=s0,data=${secret}`, `object_add secret ${masked}`],
    [`object_add id=s0,data=${secret},qom-type=secret`, `object_add secret ${masked}`],
    [`object_add {"qom-type":"secret","data":"${secret}","id":"s0"}`, `object_add secret ${masked}`],
    [`qom-set /objects/s0 data ${secret}`, `qom-set ${masked}`],
    [
      `drive_add 0 if=none,file=https://joe:${secret}@host/d.img,password=a,,${secret},id=d`,
      `drive_add 0 if=none,file=https://joe:${masked}@host/d.img,password=${masked},id=d`,
    ],
  ])("%j", (line, expected) => {
    const copy = maskArguments("human-monitor-command", frozen({ "command-line": line, "cpu-index": 0 }));
    expect(copy).toEqual({ "command-line": expected, "cpu-index": 0 });
  });

  test("that are no string are masked all the same: the error that QEMU answers shows them", () => {
    expectNoSecret(maskArguments("human-monitor-command", { "command-line": [`set_password vnc ${secret}`] }));
  });

  test.each([
    "info status",
    "object_add memory-backend-ram,id=m0,size=1G",
    "device_add virtio-net-pci,id=n0",
    "change ide1-cd0 /images/password.iso",
    "qom-set /machine/x value 5",
    "help set_password",
  ])("%j has no secret and stays", (line) => {
    expect(maskArguments("human-monitor-command", { "command-line": line })).toEqual({ "command-line": line });
  });

  test("a long line takes no time", () => {
    const line = `drive_add 0 file=${"://a:b".repeat(50_000)},${"password".repeat(50_000)}`;
    // Of the processor, not of the clock, which goes on while a busy machine lets others run.
    const start = process.cpuUsage();
    maskArguments("human-monitor-command", { "command-line": line });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});

describe("results", () => {
  test("file contents and keys of an agent are masked, the rest stays", () => {
    expect(maskResult("guest-file-read", frozen({ count: 3, "buf-b64": secret, eof: true }))).toEqual({
      count: 3,
      "buf-b64": masked,
      eof: true,
    });
    expect(maskResult("guest-ssh-get-authorized-keys", { keys: [secret] })).toEqual({ keys: masked });
  });

  test("the data of a secret object is masked, by QMP and by HMP", () => {
    expect(maskResult("qom-get", secret, { path: "/objects/s0", property: "data" })).toBe(masked);
    expect(maskResult("human-monitor-command", secret, { "command-line": "qom-get /objects/s0 data" })).toBe(masked);
    expect(maskResult("qom-get", 5, { path: "/machine", property: "type" })).toBe(5);
    expect(maskResult("human-monitor-command", "VM status: running", { "command-line": "info status" })).toBe(
      "VM status: running",
    );
  });

  test("others are handed on without a copy", () => {
    const value = { a: [1] };
    expect(maskResult("query-status", value)).toBe(value);
  });

  test("a hostile peer's nesting can't overflow the stack", () => {
    const depth = 200_000;
    const deep: unknown = JSON.parse(`${"[".repeat(depth)}"${secret}"${"]".repeat(depth)}`);
    let copy = maskResult("guest-file-read", { a: deep, "buf-b64": secret });
    copy = (copy as { a: unknown }).a;
    while (Array.isArray(copy)) copy = copy[0] as unknown;
    expect(copy).toBe(masked);
  });
});

test("a request of ours that comes back, as from a serial port that echoes, is masked like one", () => {
  const request = { execute: "guest-set-user-password", arguments: { username: "a", password: secret }, id: 1 };
  expect(maskMessage(request)).toEqual({ ...request, arguments: { username: "a", password: masked } });
  const { execute: _, ...rest } = request;
  expectNoSecret(maskMessage({ ...rest, "exec-oob": "set_password" }));
  const other = { hello: 1 };
  expect(maskMessage(other)).toBe(other);
});
