import { type ExecResult, FakeGuestAgent, type FakeGuestAgentOptions } from "@qemu-wire/testing";
import { describe, expect, test } from "vitest";
import { PlainClient } from "./support/plain-client.js";

type Ask = (command: string, args?: object) => Promise<unknown>;

/** Runs a body that asks for commands: what `return` holds, or the text of the error. */
async function withGuest(
  options: FakeGuestAgentOptions,
  body: (ask: Ask, agent: FakeGuestAgent) => Promise<void>,
): Promise<void> {
  await using agent = await FakeGuestAgent.start(options);
  await using client = await PlainClient.connect(agent.endpoint);
  await body(async (command, args) => {
    const answer = JSON.parse(await client.ask({ execute: `guest-${command}`, arguments: args })) as {
      return?: unknown;
      error?: { desc: string };
    };
    return answer.error?.desc ?? answer.return;
  }, agent);
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

describe("files", () => {
  test("are read in pieces", async () => {
    await withGuest({ files: { "/etc/hostname": "x".repeat(5000) } }, async (ask, agent) => {
      const handle = await ask("file-open", { path: "/etc/hostname" });
      const read = async (count?: number) => await ask("file-read", { handle, count });
      expect(await read()).toEqual({ count: 4096, "buf-b64": base64("x".repeat(4096)), eof: false });
      expect(await read(0)).toEqual({ count: 0, "buf-b64": "", eof: false });
      expect(await read(904)).toMatchObject({ count: 904, eof: false });
      expect(await read(1)).toEqual({ count: 0, "buf-b64": "", eof: true });
      expect(await ask("file-seek", { handle, offset: -2, whence: "end" })).toEqual({ position: 4998, eof: false });
      expect(await read(48 * 1024 * 1024)).toMatchObject({ count: 2, eof: true });
      expect(await read(48 * 1024 * 1024 + 1)).toBe("value '50331649' is invalid for argument count");
      expect(await ask("file-seek", { handle, offset: 10, whence: 0 })).toMatchObject({ position: 10 });
      expect(await ask("file-seek", { handle, offset: -3, whence: "cur" })).toMatchObject({ position: 7 });
      expect(await ask("file-seek", { handle, offset: -9, whence: 1 })).toContain("Invalid argument");
      expect(await ask("file-seek", { handle, offset: 0, whence: 7 })).toBe("invalid whence code");
      expect(await ask("file-seek", { handle, offset: 0 })).toBe("Parameter 'whence' is missing");
      agent.files.maxRead = 3;
      expect(await read(100)).toMatchObject({ count: 3, eof: false });
      expect(agent.files.openHandles).toEqual(new Map([[1000, "/etc/hostname"]]));
      expect(await ask("file-close", { handle })).toEqual({});
      expect(await read()).toBe("handle '1000' has not been found");
    });
  });

  test("are written, also short", async () => {
    await withGuest({}, async (ask, agent) => {
      const handle = await ask("file-open", { path: "/tmp/new", mode: "w" });
      const write = async (text: string, count?: number) => await ask("file-write", { handle, "buf-b64": text, count });
      expect(await write(base64("hello"))).toEqual({ count: 5, eof: false });
      expect(await write(base64("hello"), 2)).toMatchObject({ count: 2 });
      expect(await write(base64("hello"), 6)).toContain("invalid for argument count");
      expect(await write("a")).toEqual({ count: 0, eof: false });
      expect(await write("!")).toBe("Base64 data '!' is not valid");
      agent.files.maxWrite = 1;
      expect(await write(base64("!!"))).toMatchObject({ count: 1 });
      agent.files.maxWrite = Number.POSITIVE_INFINITY;
      agent.files.capacity = 9;
      expect(await write(base64("!!"))).toBe("failed to write to file: No space left on device");
      expect(await ask("file-seek", { handle, offset: 0, whence: "set" })).toMatchObject({ position: 0 });
      expect(await write(base64("J"))).toMatchObject({ count: 1 });
      expect(await ask("file-flush", { handle })).toEqual({});
      expect(await ask("file-read", { handle })).toBe("failed to read file: Bad file descriptor");
      expect(agent.files.content("/tmp/new")?.toString()).toBe("Jellohe!");
    });
  });

  test.each<[string, string, string]>([
    ["r+", "/etc/a", "Zbc"],
    ["w", "/etc/a", "Z"],
    ["wb", "/tmp/b", "Z"],
    ["w+", "/etc/a", "Z"],
    ["a", "/etc/a", "abcZ"],
    ["a+b", "/etc/a", "abcZ"],
  ])("open with mode %s", async (mode, path, expected) => {
    await withGuest({ files: { "/etc/a": "abc" } }, async (ask, agent) => {
      const handle = await ask("file-open", { path, mode });
      expect(await ask("file-write", { handle, "buf-b64": base64("Z") })).toMatchObject({ count: 1 });
      expect(agent.files.content(path)?.toString()).toBe(expected);
    });
  });

  test("that can't be opened", async () => {
    await withGuest({ files: { "/etc/a": "abc" }, folders: ["/srv/x"] }, async (ask, agent) => {
      const open = async (path: string, mode?: string) => await ask("file-open", { path, mode });
      expect(await open("/x")).toBe("failed to open file '/x' (mode: 'r'): No such file or directory");
      expect(await open("/no/x", "w")).toBe("failed to open file '/no/x' (mode: 'w'): No such file or directory");
      expect(await open("/etc", "w")).toBe("failed to open file '/etc' (mode: 'w'): Is a directory");
      expect(await open("/etc/a/b", "w")).toBe("failed to open file '/etc/a/b' (mode: 'w'): Not a directory");
      expect(await open("/x", "q")).toBe("invalid file open mode 'q'");
      const folder = await open("/srv/x");
      expect(await ask("file-read", { handle: folder })).toBe("failed to read file: Is a directory");
      const handle = await open("/etc/a");
      expect(await ask("file-write", { handle, "buf-b64": "" })).toContain("Bad file descriptor");
      agent.files.remove("/etc/a");
      expect(agent.files.paths).toEqual([]);
    });
  });

  test("handles outlive their client", async () => {
    await using agent = await FakeGuestAgent.start({ files: { "/etc/a": "abc" } });
    const first = await PlainClient.connect(agent.endpoint);
    await first.ask({ execute: "guest-file-open", arguments: { path: "/etc/a" } });
    await first[Symbol.asyncDispose]();
    await using second = await PlainClient.connect(agent.endpoint);
    expect(await second.ask({ execute: "guest-file-read", arguments: { handle: 1000 } })).toContain('"count": 3');
  });
});

describe("programs", () => {
  const onExec = (argv: readonly string[], input?: Buffer, env?: readonly string[]): ExecResult | undefined => {
    if (argv[0] === "/bin/show")
      return { exitcode: 3, out: `${argv[1]} ${input?.toString()} ${env?.join()}`, err: "E" };
    if (argv[0] === "/bin/slow") return { afterPolls: 2, signal: 11 };
    return argv[0] === "/bin/big" ? { out: Buffer.alloc(16 * 1024 * 1024 + 1) } : undefined;
  };
  const show = { path: "/bin/show", arg: ["a"], env: ["B=c"], "input-data": base64("in") };
  const out = base64("a in B=c");

  test.each<[string, unknown, object]>([
    ["5.2.0", true, { "out-data": out, "err-data": "RQ==" }],
    ["7.2.22", true, { "out-data": out, "out-truncated": false, "err-data": "RQ==", "err-truncated": false }],
    ["7.2.22", false, {}],
    ["7.2.22", undefined, {}],
    ["10.0.13", true, { "out-data": out, "out-truncated": false, "err-data": "RQ==", "err-truncated": false }],
    ["10.0.13", "merged", { "out-data": base64("a in B=cE"), "out-truncated": false }],
    ["10.0.13", "stdout", { "out-data": out, "out-truncated": false }],
    ["10.0.13", "stderr", { "err-data": "RQ==", "err-truncated": false }],
    ["10.0.13", "none", {}],
  ])("%s with capture-output %s", async (version, capture, output) => {
    await withGuest({ version, onExec }, async (ask) => {
      const started = (await ask("exec", { ...show, "capture-output": capture })) as object;
      expect(await ask("exec-status", started)).toEqual({ exited: true, exitcode: 3, ...output });
      expect(await ask("exec-status", started)).toBe("Invalid parameter 'pid'");
    });
  });

  test("that can't be started", async () => {
    await withGuest({ onExec }, async (ask) => {
      expect(await ask("exec", { path: "/no" })).toContain("(No such file or directory)");
      expect(await ask("exec", { ...show, "capture-output": "merged" })).toBe(
        "Invalid parameter type for 'capture-output', expected: boolean",
      );
      expect(await ask("exec", { ...show, "input-data": "?" })).toBe("Base64 data '?' is not valid");
      expect(await ask("exec", { ...show, arg: [1] })).toBe("Invalid parameter type for 'arg[0]', expected: string");
    });
    await withGuest({ version: "8.1.0", onExec }, async (ask) => {
      expect(await ask("exec", { ...show, "capture-output": "all" })).toContain("does not accept value 'all'");
      expect(await ask("exec", { ...show, "capture-output": 1 })).toContain("expected: GuestExecCaptureOutput");
    });
  });

  test("that take their time and end by a signal", async () => {
    await withGuest({ onExec }, async (ask) => {
      const slow = (await ask("exec", { path: "/bin/slow", "capture-output": true })) as object;
      expect(await ask("exec-status", slow)).toEqual({ exited: false });
      expect(await ask("exec-status", slow)).toEqual({ exited: false });
      expect(await ask("exec-status", slow)).toMatchObject({ exited: true, signal: 11, "out-truncated": false });
    });
  });

  test("that write too much", async () => {
    await using agent = await FakeGuestAgent.start({ onExec });
    await using client = await PlainClient.connect(agent.endpoint);
    const exec = { execute: "guest-exec", arguments: { path: "/bin/big", "capture-output": true } };
    expect(await client.ask(exec)).toBe('{"return": {"pid": 600}}');
    // The client for lines joins all it has for each chunk: too slow for this.
    client.stream.removeAllListeners("data");
    const chunks: Buffer[] = [];
    const ended = new Promise<void>((resolve) => {
      client.stream.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        if (chunk.at(-1) === 0x0a) resolve();
      });
    });
    client.send('{"execute":"guest-exec-status","arguments":{"pid":600}}');
    await ended;
    const answer = JSON.parse(Buffer.concat(chunks).toString()) as { return: Record<string, unknown> };
    expect(answer.return["out-truncated"]).toBe(true);
    expect(Buffer.from(String(answer.return["out-data"]), "base64")).toHaveLength(16 * 1024 * 1024);
  });

  test("that end when the test says so", async () => {
    let finish: (result: ExecResult) => void = () => {};
    const promise = new Promise<ExecResult>((resolve) => {
      finish = resolve;
    });
    await withGuest({ onExec: (argv) => (argv[0] === "p" ? promise : undefined) }, async (ask, agent) => {
      const waiting = (await ask("exec", { path: "p" })) as object;
      const sleeping = (await ask("exec", { path: "/usr/bin/sleep", arg: ["9"] })) as { pid: number };
      expect(await ask("exec-status", waiting)).toEqual({ exited: false });
      finish({ exitcode: 9 });
      await promise;
      expect(await ask("exec-status", waiting)).toEqual({ exited: true, exitcode: 9 });
      expect(agent.processes).toMatchObject([{ argv: ["/usr/bin/sleep", "9"], exited: false }]);
      const kill = (await ask("exec", { path: "kill", arg: ["-KILL", "--", `-${sleeping.pid}`] })) as object;
      expect(await ask("exec-status", kill)).toEqual({ exited: true, exitcode: 0 });
      expect(await ask("exec-status", sleeping)).toEqual({ exited: true, signal: 9 });
      const again = (await ask("exec", { path: "kill", arg: ["-s", "TERM", "1"] })) as object;
      expect(await ask("exec-status", again)).toEqual({ exited: true, exitcode: 1 });
      await ask("exec", { path: "/bin/sleep" });
      agent.processes[0]?.end({ exitcode: 5 });
      expect(agent.processes[0]?.exited).toBe(true);
    });
  });

  test.each<[object, object]>([
    [{ path: "/bin/true" }, { exitcode: 0 }],
    [{ path: "false" }, { exitcode: 1 }],
    [{ path: "echo", arg: ["a", "b"], "capture-output": true }, { "out-data": base64("a b\n") }],
    [{ path: "/usr/bin/cat", "input-data": base64("in"), "capture-output": true }, { "out-data": base64("in") }],
  ])("built in: %o", async (args, expected) => {
    await withGuest({}, async (ask) => {
      expect(await ask("exec-status", (await ask("exec", args)) as object)).toMatchObject({
        exited: true,
        ...expected,
      });
    });
  });
});

describe("freezing", () => {
  test("leaves few commands", async () => {
    await withGuest({}, async (ask, agent) => {
      expect(await ask("fsfreeze-status")).toBe("thawed");
      expect(await ask("fsfreeze-freeze")).toBe(2);
      expect([await ask("fsfreeze-status"), agent.frozen]).toEqual(["frozen", true]);
      expect(await ask("get-time")).toBe("Command guest-get-time has been disabled: the agent is in frozen state");
      expect(await ask("fsfreeze-freeze")).toContain("frozen state");
      expect(await ask("ping")).toEqual({});
      expect(await ask("sync", { id: 1 })).toBe(1);
      const { supported_commands: commands } = (await ask("info")) as { supported_commands: { enabled: boolean }[] };
      expect(commands.filter(({ enabled }) => enabled)).toHaveLength(6);
      expect(await ask("fsfreeze-thaw")).toBe(2);
      expect(await ask("fsfreeze-thaw")).toBe(0);
      expect(await ask("fsfreeze-freeze-list", { mountpoints: ["/var"] })).toBe(1);
      expect(await ask("fsfreeze-thaw")).toBe(1);
    });
  });

  test("in the words of 5.2", async () => {
    await withGuest({ version: "5.2.0" }, async (ask) => {
      await ask("fsfreeze-freeze");
      expect(await ask("get-time")).toBe("The command guest-get-time has been disabled for this instance");
    });
  });
});

test.each(
  "get-host-name get-osinfo get-time get-timezone get-users get-vcpus network-get-interfaces get-fsinfo get-disks fstrim get-memory-block-info get-memory-blocks get-cpustats get-diskstats get-load network-get-route set-time ssh-get-authorized-keys".split(
    " ",
  ),
)("guest-%s has an answer of its own", async (command) => {
  await withGuest({ version: "10.0.13" }, async (ask, agent) => {
    expect(typeof (await ask(command))).toMatch(/object|number/);
    agent.reply(`guest-${command}`, { other: 1 });
    expect(await ask(command)).toEqual({ other: 1 });
    expect(await ask("set-vcpus", { vcpus: [{}] })).toBe(1);
    expect(await ask("set-vcpus")).toContain("missing");
  });
});
