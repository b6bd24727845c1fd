import { basename } from "node:path";
import { QmpClient } from "@qemu-wire/qmp";
import { failure, FakeQmpServer, never } from "@qemu-wire/testing";
import { QemuError } from "@qemu-wire/wire";
import { expect } from "vitest";
import { failureOf } from "../../support/expectations.js";

const file = basename(import.meta.filename);

/** Runs what fails from a function of this name, and expects that the error's stack shows it. */
export async function expectShown(call: () => Promise<unknown>): Promise<QemuError> {
  const error = await failureOf(
    (async function theCaller() {
      await call();
    })(),
    QemuError,
  );
  const frames = (error.stack ?? "").split("\n").filter((line) => line.includes("theCaller"));
  expect(frames, error.stack).toHaveLength(1);
  expect(frames[0]).toContain(file);
  // The text at the head of the stack is the error's own.
  expect(error.stack).toContain(error.message);
  return error;
}

/** A client of a fake that answers `query-name`, refuses `stop` and leaves `cont` without an answer. */
export class Session implements AsyncDisposable {
  readonly server: FakeQmpServer;
  readonly qmp: QmpClient;

  private constructor(server: FakeQmpServer, qmp: QmpClient) {
    this.server = server;
    this.qmp = qmp;
  }

  static async start(): Promise<Session> {
    const server = await FakeQmpServer.start({ version: "5.2.0", order: "concurrent" });
    server.reply("query-name", {}).reply("stop", failure("no")).reply("cont", never);
    return new Session(server, await QmpClient.connect(server.endpoint));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.qmp.close();
    await this.server.close();
  }
}

/** Fires soon, from elsewhere. */
export function soon(): AbortSignal {
  const controller = new AbortController();
  setImmediate(() => controller.abort("enough"));
  return controller.signal;
}
