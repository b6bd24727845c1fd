import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Where a fake listens: `"unix"` is a socket in a fresh folder of mode 0700, `"tcp"` a free port of the loopback interface,
 * `{ path }` a unix socket at that place, as when a second fake takes over from a first.
 */
export type ListenOn = "unix" | "tcp" | { readonly path: string };

// The kernel cuts longer paths off (macOS: 104 bytes with the final zero), and Node says nothing.
const longestPath = process.platform === "darwin" ? 103 : 107;

/** A listening socket that takes its folder with it when it is closed. */
export class FakeListener {
  readonly #server: Server;
  readonly #folder: string | undefined;
  readonly #path: string | undefined;
  #closed: Promise<void> | undefined;

  private constructor(server: Server, folder: string | undefined, path: string | undefined) {
    this.#server = server;
    this.#folder = folder;
    this.#path = path;
  }

  static async open(on: ListenOn, accept: (socket: Socket) => void): Promise<FakeListener> {
    const server = createServer({ noDelay: true }, accept);
    if (on === "tcp") {
      server.listen({ host: "127.0.0.1", port: 0 });
      await once(server, "listening");
      return new FakeListener(server, undefined, undefined);
    }
    const folder = on === "unix" ? await mkdtemp(join(tmpdir(), "qemu-wire-fake-")) : undefined;
    const path = on === "unix" ? join(folder ?? "", "qmp.sock") : on.path;
    try {
      if (Buffer.byteLength(path) > longestPath) {
        throw new RangeError(`A socket path has at most ${longestPath} bytes: ${path}`);
      }
      server.listen({ path });
      await once(server, "listening");
    } catch (error) {
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
      throw error;
    }
    return new FakeListener(server, folder, path);
  }

  /** The path of a unix socket; undefined for TCP. */
  get path(): string | undefined {
    return this.#path;
  }

  /** The TCP port; undefined for a unix socket. */
  get port(): number | undefined {
    const address = this.#server.address();
    return typeof address === "object" && address !== null ? address.port : undefined;
  }

  /** The endpoint as the clients of this library take it: `unix:/path` or `tcp:127.0.0.1:port`. */
  get endpoint(): string {
    return this.#path === undefined ? `tcp:127.0.0.1:${this.port}` : `unix:${this.#path}`;
  }

  /** Listens no more, and resolves when every connection is gone too. The folder is removed. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    await closed;
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }
}
