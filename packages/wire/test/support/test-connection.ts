import type { Duplex } from "node:stream";
import type { ConnectionState, EventMessage, Notice, QemuProtocolError } from "@qemu-wire/wire";
import { Connection, type ConnectionOptions, type JsonObject } from "@qemu-wire/wire/internal";
import { duplexPair, type PairedDuplex } from "./duplex-pair.js";
import { Peer } from "./peer.js";

/** What a connection told its owner, in order. */
export interface Told {
  readonly events: EventMessage[];
  readonly messages: JsonObject[];
  readonly notices: Notice[];
  readonly states: ConnectionState[];
  readonly timeouts: { readonly command: string; readonly timeout: number }[];
  readonly garbage: QemuProtocolError[];
}

/** Lets a test act from inside the calls that a connection makes. */
export interface Reactions {
  event?(event: EventMessage): void;
  notice?(notice: Notice): void;
  state?(state: ConnectionState): void;
  explain?(command: string, errorClass: string): string | undefined;
  garbage?(error: QemuProtocolError): boolean;
}

/** A connection that is not attached yet, and what it tells. */
export function makeConnection(
  options: Partial<ConnectionOptions> = {},
  reactions: Reactions = {},
): { readonly connection: Connection; readonly told: Told } {
  const told: Told = { events: [], messages: [], notices: [], states: [], timeouts: [], garbage: [] };
  const connection = new Connection(
    { name: "unix:/t", maxMessageBytes: 1_000_000, integers: "auto", greeting: false, ...options },
    {
      event: (event) => {
        told.events.push(event);
        reactions.event?.(event);
      },
      message: (message) => void told.messages.push(message),
      notice: (notice) => {
        told.notices.push(notice);
        reactions.notice?.(notice);
      },
      state: (state) => {
        told.states.push(state);
        reactions.state?.(state);
      },
      timedOut: (command, timeout) => void told.timeouts.push({ command, timeout }),
      explain: (command, errorClass) => reactions.explain?.(command, errorClass),
      garbage: (error) => {
        told.garbage.push(error);
        return reactions.garbage?.(error) ?? false;
      },
    },
  );
  return { connection, told };
}

/** A connection that runs, its peer and what it told. Disposing closes both. */
export class TestConnection implements AsyncDisposable {
  readonly connection: Connection;
  readonly told: Told;
  readonly near: Duplex;
  readonly peer: Peer;

  private constructor(connection: Connection, told: Told, near: Duplex, peer: Peer) {
    this.connection = connection;
    this.told = told;
    this.near = near;
    this.peer = peer;
  }

  /** Attached and in `negotiating`: nothing was said yet. */
  static attached(
    options: Partial<ConnectionOptions> & { readonly pair?: readonly [Duplex, Duplex] } = {},
    reactions?: Reactions,
  ): TestConnection {
    const { pair = duplexPair(), ...connectionOptions } = options;
    const { connection, told } = makeConnection(connectionOptions, reactions);
    const peer = new Peer(pair[1]);
    connection.connecting();
    connection.attach(pair[0]);
    return new TestConnection(connection, told, pair[0], peer);
  }

  /** Negotiated and `running`; the peer's records start after that. */
  static async running(
    options: Partial<ConnectionOptions> & {
      readonly pair?: readonly [Duplex, Duplex];
      readonly inBandLimit?: number;
    } = {},
    reactions?: Reactions,
  ): Promise<TestConnection> {
    const { inBandLimit = Number.POSITIVE_INFINITY, ...rest } = options;
    const made = TestConnection.attached(rest, reactions);
    const negotiated = made.connection.negotiate("qmp_capabilities", undefined, { inBandLimit });
    made.peer.reply((await made.peer.request(0)).id);
    await negotiated;
    made.peer.requests.length = 0;
    made.peer.chunks.length = 0;
    made.writes.length = 0;
    return made;
  }

  /** The calls of `write()` so far, for a connection over a hand-made pair. */
  get writes(): string[] {
    return (this.near as PairedDuplex).writes ?? [];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.peer[Symbol.dispose]();
    await this.connection.close();
  }
}
