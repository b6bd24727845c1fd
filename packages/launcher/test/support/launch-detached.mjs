// Launches a detached machine, prints where it is, and stays.
import { launch } from "@qemu-wire/launcher";

const [, , qemu = "qemu-system-x86_64"] = process.argv;
const vm = await launch({ name: "outliving", qemu, accelerator: "tcg" }, { detached: true });
process.stdout.write(`${JSON.stringify({ pid: vm.pid, runDirectory: vm.runDirectory })}\n`);
process.stdin.resume();
