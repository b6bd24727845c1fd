import type { Socket } from "node:net";
import { FakeListener, type ListenOn } from "./fake-listener.js";

/**
 * What can stand where a client expects a QMP monitor:
 *
 * - `"hmp"`: the monitor for people; greets with its banner and prompt.
 * - `"agent"`: a guest agent; silent until it is asked.
 * - `"ssh"`: an SSH server; greets with its version line.
 * - `"http"`: a web server; silent, and answers anything with 400.
 * - `"silent"`: something that accepts and never says a word.
 */
export type WrongPeerKind = "hmp" | "agent" | "ssh" | "http" | "silent";

const banners: Readonly<Record<WrongPeerKind, string>> = {
  hmp: "QEMU 7.2.22 monitor - type 'help' for more information\r\n(qemu) ",
  agent: "",
  ssh: "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n",
  http: "",
  silent: "",
};

const answers: Readonly<Record<WrongPeerKind, (asked: Buffer) => { readonly text: string; readonly end: boolean }>> = {
  hmp: (asked) => ({
    text: `${asked.toString("latin1")}\r\nunknown command: '${firstWord(asked)}'\r\n(qemu) `,
    end: false,
  }),
  agent: () => ({
    text: '{"error": {"class": "CommandNotFound", "desc": "The command qmp_capabilities has not been found"}}\n',
    end: false,
  }),
  ssh: () => ({ text: "Invalid SSH identification string.\r\n", end: true }),
  http: () => ({ text: "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n", end: true }),
  silent: () => ({ text: "", end: false }),
};

/** A server on a real socket that is no QMP monitor. */
export class WrongPeer {
  readonly #kind: WrongPeerKind;
  readonly #sockets = new Set<Socket>();
  readonly #received: Buffer[] = [];
  #listener: FakeListener | undefined;

  private constructor(kind: WrongPeerKind) {
    this.#kind = kind;
  }

  static async start(kind: WrongPeerKind, options: { readonly listen?: ListenOn } = {}): Promise<WrongPeer> {
    const peer = new WrongPeer(kind);
    peer.#listener = await FakeListener.open(options.listen ?? "unix", (socket) => peer.#accept(socket));
    return peer;
  }

  /** The endpoint for a client: `unix:/path` or `tcp:127.0.0.1:port`. */
  get endpoint(): string {
    return this.#listener?.endpoint ?? "";
  }

  /** All that clients have written: nothing, from one that waits for a greeting first. */
  get received(): Buffer {
    return Buffer.concat(this.#received);
  }

  /** How many clients are connected. */
  get clients(): number {
    return this.#sockets.size;
  }

  /** Ends every connection at once and removes the socket. May be called again. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await this.#listener?.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once("close", () => this.#sockets.delete(socket));
    // A client that leaves in the middle of an answer is no failure of this peer.
    socket.on("error", () => {});
    socket.on("data", (asked: Buffer) => {
      this.#received.push(asked);
      const { text, end } = answers[this.#kind](asked);
      if (text !== "" && socket.writable) socket.write(text);
      if (end) socket.end();
    });
    if (banners[this.#kind] !== "") socket.write(banners[this.#kind]);
  }
}

function firstWord(asked: Buffer): string {
  return asked.toString("latin1").trim().split(/\s/)[0] ?? "";
}
