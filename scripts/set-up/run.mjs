// Runs other programs for the scripts beside this folder. Plain JavaScript: it runs before anything is built.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

/** Folder of the repository, without a slash at the end. */
export const repository = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/**
 * Path of a file in the repository.
 * @param {string} path relative to the repository
 */
export const inRepository = (path) => `${repository}/${path}`;

/**
 * True where skipping is not an option.
 */
export const isCi = !["", "0", "false"].includes(process.env["CI"] ?? "");

/**
 * Writes one line about the set-up: always to stderr, as stdout belongs to what was asked for.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a program to its end and gives its exit code (128 + number for a signal, as shells do). SIGINT and SIGTERM
 * reach the program first, so that it can clean up, and end this process only after it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ stdio?: import("node:child_process").StdioOptions, env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", cwd: repository, ...options });
    const onTerm = () => child.kill("SIGTERM");
    // A terminal sends SIGINT to the whole group: the program has it already.
    const onInterrupt = () => {};
    process.on("SIGTERM", onTerm).on("SIGINT", onInterrupt);
    const settle = () => process.off("SIGTERM", onTerm).off("SIGINT", onInterrupt);
    child.once("error", (error) => {
      settle();
      reject(error);
    });
    child.once("close", (code, signal) => {
      settle();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * Runs a program without showing its output.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string }>} `output` is stdout and stderr as they came
 */
export function capture(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: repository, ...options, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), stdout, output });
    });
  });
}
