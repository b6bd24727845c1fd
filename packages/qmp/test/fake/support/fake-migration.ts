import type { FakeQmpServer } from "@qemu-wire/testing";

/** A fake migration: `query-migrate` answers what was entered last, and each change of status sends its event. */
export class FakeMigration {
  readonly #server: FakeQmpServer;
  #info: object = {};

  constructor(server: FakeQmpServer) {
    this.#server = server;
    server.reply("query-migrate", () => this.#info);
  }

  enter(status: string, further: object = {}): void {
    this.enterSilently(status, further);
    this.#server.emit("MIGRATION", { status });
  }

  /** As when the event is lost, or the capability `events` is off. */
  enterSilently(status: string, further: object = {}): void {
    this.#info = { status, ...further };
  }
}
