import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { createServer, connect, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { launch, localHost } from "@qemu-wire/launcher";
import { QmpClient } from "@qemu-wire/qmp";
import { afterEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Hop {
  readonly number: number;
  readonly file: string;
  readonly name: string;
}

/** The numbered lines of a section of ARCHITECTURE.md: "3. `file` `function`: …". */
async function hopsOfThePage(title: string): Promise<Hop[]> {
  const page = await readFile(join(root, "ARCHITECTURE.md"), "utf8");
  const section = page.split(/^## /m).find((text) => text.startsWith(`${title}\n`)) ?? "";
  return [...section.matchAll(/^(\d+)\. `([^`]+)` `([^`]+)`/gm)].map(([, number, file, name]) => ({
    number: Number(number),
    file: file as string,
    name: name as string,
  }));
}

/** Fails unless each is a function of its file. */
async function expectThere(hops: readonly Hop[]): Promise<void> {
  expect(hops.map(({ number }) => number)).toEqual(hops.map((_, index) => index + 1));
  for (const { file, name } of hops) {
    const source = await readFile(join(root, file), "utf8");
    const start = "(?:  (?:async )?|export (?:async )?function )";
    const definition = new RegExp(`^${start}${name.replace("$", "\\$")}(?:<[^(]*>)?\\(`, "m");
    expect(source, `${file} has no function ${name}`).toMatch(definition);
  }
}

/** Frames of our own code, outermost call first, as "packages/…/file.ts #name". */
function frames(stack: string): string[] {
  return stack
    .split("\n")
    .flatMap((line) => {
      const match = /^\s+at (?:async )?(?:(?:\w+)\.)?(#?[\w$]+) (?:\[as [^\]]+\] )?\(?.*?(packages\/[^:?)]+\.ts)/.exec(
        line,
      );
      return match ? [`${match[2]} ${match[1]}`] : [];
    })
    .reverse();
}

/** Runs `qmp.execute("query-status")` and takes the stack at each place where it can be seen from outside. */
async function stacksOfOneCommand(
  socketPath: string,
): Promise<{ out: string[]; write: string[]; back: string[]; settle: string[] }> {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  const require = createRequire(join(root, "packages/wire/src/rpc.ts"));
  const { JSONRPCClient } = require("json-rpc-2.0") as {
    JSONRPCClient: { prototype: { receive(response: unknown): void } };
  };
  const receive = JSONRPCClient.prototype.receive;
  const stacks = { out: [] as string[], write: [] as string[], back: [] as string[], settle: [] as string[] };
  const socket = connect(socketPath);
  const write = socket.write.bind(socket);
  const onMessage = (message: unknown): void => {
    const { direction, message: text } = message as {
      direction: string;
      message: { return?: { status?: string } };
    };
    if (direction === "received" && text.return?.status) stacks.back = frames(String(new Error().stack));
  };
  subscribe("qemu-wire:message", onMessage);
  const { nextTick } = process;
  try {
    await using qmp = await QmpClient.connect(socket);
    socket.write = ((...args: Parameters<typeof write>) => {
      stacks.write = frames(String(new Error().stack));
      return write(...args);
    }) as typeof socket.write;
    JSONRPCClient.prototype.receive = function (response) {
      stacks.settle = frames(String(new Error().stack));
      receive.call(this, response);
    };
    // The last thing of the caller's turn: the outbox asks for its own.
    process.nextTick = ((...args: Parameters<typeof nextTick>) => {
      if (stacks.out.length === 0) stacks.out = frames(String(new Error().stack));
      nextTick(...args);
    }) as typeof nextTick;
    const executed = qmp.execute("query-status");
    process.nextTick = nextTick;
    await executed;
  } finally {
    process.nextTick = nextTick;
    JSONRPCClient.prototype.receive = receive;
    unsubscribe("qemu-wire:message", onMessage);
    Error.stackTraceLimit = limit;
  }
  return stacks;
}

let directory: string | undefined;
let server: Server | undefined;

afterEach(async () => {
  server?.close();
  if (directory !== undefined) await rm(directory, { recursive: true, force: true });
  server = undefined;
  directory = undefined;
});

/** Just enough of a monitor to answer three commands. */
async function startMonitor(): Promise<string> {
  directory = await mkdtemp(join(tmpdir(), "qemu-wire-"));
  server = createServer((socket) => {
    socket.write('{"QMP":{"version":{"qemu":{"major":10,"minor":0,"micro":0},"package":""},"capabilities":[]}}\r\n');
    socket.on("data", (chunk) => {
      const { execute, id } = JSON.parse(chunk.toString()) as { execute: string; id: unknown };
      const answer = execute === "query-status" ? { status: "running", running: true } : {};
      socket.write(`${JSON.stringify({ return: answer, id })}\r\n`);
    });
  });
  const path = join(directory, "qmp.sock");
  server.listen(path);
  await once(server, "listening");
  return path;
}

test("ARCHITECTURE.md names files and functions that exist, and their order is that of a real command", async () => {
  const hops = await hopsOfThePage("The life of one command");
  expect(hops).toHaveLength(11);
  await expectThere(hops);

  const stacks = await stacksOfOneCommand(await startMonitor());
  const onPage = (from: number, to: number): string[] =>
    hops.filter(({ number }) => number >= from && number <= to).map(({ file, name }) => `${file} ${name}`);
  const ofHops = (stack: string[]): string[] => {
    const named = new Set(onPage(1, hops.length));
    return stack.filter((frame) => named.has(frame));
  };
  expect(ofHops(stacks.out)).toEqual(onPage(1, 5));
  expect(ofHops(stacks.write)).toEqual(onPage(6, 7));
  expect(ofHops(stacks.back)).toEqual(onPage(8, 10));
  expect(ofHops(stacks.settle)).toEqual(onPage(8, 11));
});

/**
 * Launches a machine, and takes the stack whenever the launch asks something of its host or of QEMU; in order. What the
 * command line is made of is seen when it looks at the number of processors.
 */
async function stacksOfOneLaunch(qemu: string): Promise<string[][]> {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  const stacks: string[][] = [];
  const note = (): void => void stacks.push(frames(String(new Error().stack)));
  const watched = <T extends object>(target: T, parts: readonly string[]): T =>
    new Proxy(target, {
      get(object, name) {
        const value: unknown = Reflect.get(object, name);
        if (parts.includes(String(name))) return watched(value as object, []);
        if (typeof value !== "function") return value;
        return (...args: unknown[]): unknown => {
          note();
          return Reflect.apply(value, object, args);
        };
      },
    });
  const cpu = {
    pin: (await localHost().facts()).cpus.slice(0, 1),
    get count() {
      note();
      return 1;
    },
  };
  directory = await mkdtemp(join(tmpdir(), "qemu-wire-"));
  const disk = join(directory, "disk.raw");
  await writeFile(disk, Buffer.alloc(1024 * 1024));
  try {
    const host = watched(localHost(), ["files", "processes"]);
    await using _vm = await launch({ qemu, accelerator: "tcg", cpu, disks: [disk], guestAgent: true }, { host });
  } finally {
    Error.stackTraceLimit = limit;
  }
  return stacks;
}

test("the path of a launch is that of a real one", async ({ skip }) => {
  const hops = await hopsOfThePage("The path of a launch");
  expect(hops).toHaveLength(10);
  await expectThere(hops);
  const wanted = process.env["QEMU_BINARY"] ?? "qemu-system-x86_64";
  const qemu = await localHost().findProgram(wanted);
  if (qemu === undefined) return skip(process.env["CI"] === undefined, `there is no ${wanted}`);

  const places = new Map(hops.map(({ file, name, number }) => [`${file} ${name}`, number]));
  const seen = (await stacksOfOneLaunch(qemu)).map((stack) => stack.flatMap((frame) => places.get(frame) ?? []));
  // Callers stand above what they call, and what comes first above what comes later.
  for (const stack of seen) expect(stack).toEqual(stack.toSorted((one, other) => one - other));
  expect([...new Set(seen.flat())]).toEqual(hops.map(({ number }) => number));
});

test("every path that ARCHITECTURE.md names is there", async () => {
  const page = await readFile(join(root, "ARCHITECTURE.md"), "utf8");
  const paths = [...page.matchAll(/`((?:packages|tools|test|examples)\/[\w./-]+)`/g)].map(([, path]) => path as string);
  expect(paths.length).toBeGreaterThan(10);
  const { stat } = await import("node:fs/promises");
  for (const path of new Set(paths)) await expect(stat(join(root, path)), path).resolves.toBeDefined();
});
