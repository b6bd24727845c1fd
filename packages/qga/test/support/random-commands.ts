import type { SeededRandom } from "./seeded-random.js";

type Command = readonly [name: string, args?: (random: SeededRandom) => object];

const handle = (random: SeededRandom): number => random.below(5_000);

/** None of them changes what another client sees; some are errors. */
const commands: readonly [Command, ...Command[]] = [
  ["guest-ping"],
  ["guest-info"],
  ["guest-get-osinfo"],
  ["guest-get-time"],
  ["guest-get-vcpus"],
  ["guest-get-users"],
  ["guest-network-get-interfaces"],
  ["guest-fsfreeze-status"],
  ["guest-sync", (random) => ({ id: random.below(2 ** 31) })],
  ["guest-sync-delimited", (random) => ({ id: random.below(2 ** 31) })],
  ["guest-exec", (random) => ({ path: "echo", arg: [random.text(300)], "capture-output": true })],
  [
    "guest-exec",
    (random) => ({ path: "/bin/sh", arg: ["-c", "head -c 3000 /dev/zero"], env: [`A=${random.text(99)}`] }),
  ],
  ["guest-exec", (random) => ({ path: `/none/${random.text(20)}` })],
  ["guest-exec-status", (random) => ({ pid: 1 + random.below(500) })],
  ["guest-file-open", (random) => ({ path: `/tmp/${random.below(9)}`, mode: random.pick(["r", "w", "a"]) })],
  ["guest-file-read", (random) => ({ handle: handle(random), count: random.below(5_000) })],
  ["guest-file-write", (random) => ({ handle: handle(random), "buf-b64": base64(random.text(500)) })],
  ["guest-file-close", (random) => ({ handle: handle(random) })],
  ["guest-nonsense", (random) => ({ [random.text(9)]: random.text(99) })],
];

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

/** A command of the agent's with arguments that make sense or don't. */
export function randomCommand(random: SeededRandom): { readonly execute: string; readonly arguments?: object } {
  const [execute, args] = random.pick(commands);
  return args === undefined ? { execute } : { execute, arguments: args(random) };
}
