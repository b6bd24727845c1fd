import { type Bench, runToEnd } from "../bench-context.js";
import { atLeast, type Comparison, summary } from "../comparison.js";
import { type Measurement, parseMeasurement } from "../measurement.js";
import { withQemu } from "../real-qemu.js";
import { type Contender, interleave, Rounds } from "../rounds.js";
import { runScenario } from "../scenario.js";
import { ours, type Row } from "./row.js";

// Enough that V8 has compiled what it will: the clients of a test lab live for hours.
const warmUp = 4_000;
const commands = 2_000;
const native = "C, same request";
const bareSocket = "net.Socket, no client";

/**
 * Row b: how much of a real command is ours. QEMU reads its monitor byte by byte, so a client that sends no id asks for
 * less work: the two npm clients send 26 bytes (node-qemu two more, which QEMU reads after it has answered).
 *
 * Client and QEMU share a core. On two, a command takes as long as the cores need to wake each other up, which on a
 * virtual machine is more than all that a client does.
 */
export const realQemuRoundTrip: Row = {
  letter: "b",
  title: "one command at a time, real QEMU, one core, p50",
  async measure(bench: Bench): Promise<Comparison[]> {
    const runNative = async (socket: string): Promise<Measurement> => {
      const rest = [socket, String(warmUp), String(commands)];
      const { stdout } = await runToEnd(bench, "one-core", bench.programs.roundTrips, rest, { timeoutMs: 60_000 });
      return parseMeasurement(stdout);
    };
    const rounds: Rounds[] = [];
    for (let index = 0; index < bench.rounds; index++) {
      // Each QEMU lies elsewhere in memory and is a little faster or slower for it: all clients meet the same one.
      rounds.push(
        await withQemu(bench, (socket) => {
          const script = (name: string): Contender => ({
            name,
            run: () => runScenario(bench, "one-core", "round-trips", [name, socket, warmUp, commands]),
          });
          const bare: Contender = {
            name: bareSocket,
            run: () => runScenario(bench, "one-core", "bare-round-trips", [socket, warmUp, commands]),
          };
          const contenders = [script(ours), { name: native, run: () => runNative(socket) }, bare];
          return interleave(5, [...contenders, script("node-qemu"), script("qemu-qmp")]);
        }),
      );
    }
    const all = Rounds.joined(rounds);
    const compare = (what: string, mine: string, peer: string): Comparison => ({
      row: "b",
      what,
      ours: { value: all.median(mine, "p50Us"), unit: "µs" },
      peer: { name: peer, value: all.median(peer, "p50Us"), unit: "µs" },
      ...summary(
        all.pairwise(mine, peer, "p50Us", (first, second) => second / first),
        "×",
      ),
    });
    const against = (peer: string): Comparison => ({ ...compare(this.title, ours, peer), aim: atLeast(1) });
    return [
      { ...against(native), must: atLeast(0.95) },
      against("node-qemu"),
      against("qemu-qmp"),
      compare("the same by a net.Socket without a client", bareSocket, native),
    ];
  },
};
