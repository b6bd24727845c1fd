import type { Duplex } from "node:stream";
import { QemuConnectError, QemuStateError } from "./errors.js";
import { printable } from "./printable.js";
import type * as Sockets from "./sockets.js";

let loaded: Promise<typeof Sockets> | undefined;

/** Loaded by who opens one: importing a package should cost next to nothing. */
function sockets(): Promise<typeof Sockets> {
  return (loaded ??= import("./sockets.js"));
}

/**
 * Where a monitor or an agent is reached, as a value: made by {@link unix}, {@link tcp}, {@link fd}, {@link stdio} or
 * `listen()`, and later by an SSH link. A client opens it once per connection.
 */
export interface Endpoint {
  /**
   * Opens a byte stream to the peer. The stream belongs to the caller from then on.
   *
   * @throws QemuConnectError naming the endpoint and what to do; the signal's reason when `signal` fires first.
   */
  open(options: { readonly signal: AbortSignal }): Promise<Duplex>;
  /** The endpoint as messages show it, such as `unix:/run/vm1/qmp.sock`. */
  toString(): string;
  /** True when it can be opened only once: a stream that breaks can't be made anew. */
  readonly once?: boolean | undefined;
  /** The socket's path on this host, where there is one: it helps to explain a silent peer. */
  readonly path?: string | undefined;
}

/**
 * What every `connect()` takes: an {@link Endpoint}, the strings `unix:/path` and `tcp:host:port` (`tcp:[::1]:4444` for
 * IPv6), or a connected `Duplex` such as a `tls.connect()` socket or QEMU's inherited socketpair (`child.stdio[3]`).
 */
export type EndpointLike = Endpoint | string | Duplex;

/** A path, a host or a name as messages show it: a control character of it could forge a line of a log. */
export function shownName(name: string): string {
  return printable(name, Number.POSITIVE_INFINITY);
}

/** @throws TypeError, naming the argument, for what is no text: plain JavaScript may hand over anything. */
function checkText(value: unknown, what: string): void {
  if (typeof value !== "string") throw new TypeError(`${what} is a text, not ${typeof value}.`);
}

/**
 * A unix socket on this host.
 *
 * A path of more than 107 bytes (103 on macOS) is refused when it is opened: Node 20 would cut it silently and connect
 * to whatever socket has the shorter name.
 */
export function unix(path: string): Endpoint {
  checkText(path, "The path of unix(path)");
  const name = shownName(`unix:${path}`);
  return { path, open: async ({ signal }) => (await sockets()).connectUnix(path, name, signal), toString: () => name };
}

/** A TCP socket. QMP has no authentication: use it on loopback, or hand a `tls.connect()` socket to the client instead. */
export function tcp(host: string, port: number): Endpoint {
  checkText(host, "The host of tcp(host, port)");
  const name = shownName(`tcp:${host.includes(":") ? `[${host}]` : host}:${port}`);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new QemuConnectError(`${name}: a port is a whole number from 1 to 65535.`, {
      code: "ERR_QEMU_ENDPOINT_INVALID",
      endpoint: name,
    });
  }
  if (host === "") {
    throw new QemuConnectError(`${name}: a host is missing.`, { code: "ERR_QEMU_ENDPOINT_INVALID", endpoint: name });
  }
  return { open: async ({ signal }) => (await sockets()).connectTcp(host, port, name, signal), toString: () => name };
}

/**
 * A connected socket that this process inherited as file descriptor `descriptor`. It can be opened once; closing the
 * client closes the descriptor.
 */
export function fd(descriptor: number): Endpoint {
  return once(`fd:${descriptor}`, async () => (await sockets()).adoptDescriptor(descriptor, `fd:${descriptor}`));
}

/**
 * QEMU's own standard streams, for a QEMU started with `-qmp stdio`: commands go to its `stdin`, answers come from its
 * `stdout`. It can be opened once.
 *
 * @throws QemuConnectError (`ERR_QEMU_ENDPOINT_INVALID`) for a child whose streams are no pipes to this process.
 */
export function stdio(child: {
  readonly stdin: NodeJS.WritableStream | null;
  readonly stdout: NodeJS.ReadableStream | null;
}): Endpoint {
  const { stdin, stdout } = child;
  if (!stdin || !stdout) {
    throw new QemuConnectError(
      `stdio: the child has no ${stdin ? "stdout" : "stdin"} of ours: spawn it with "pipe" for its first two streams.`,
      { code: "ERR_QEMU_ENDPOINT_INVALID", endpoint: "stdio" },
    );
  }
  return once("stdio", async () => {
    const stream = await import("node:stream");
    return stream.Duplex.from({ readable: stdout, writable: stdin });
  });
}

function once(name: string, make: () => Duplex | Promise<Duplex>): Endpoint {
  let used = false;
  return {
    once: true,
    open: async () => {
      if (used) {
        throw new QemuStateError(
          `${name} was opened before and can be opened once; make a new connection to QEMU for another client.`,
        );
      }
      used = true;
      return await make();
    },
    toString: () => name,
  };
}

/**
 * Makes an {@link Endpoint} of whatever a `connect()` takes; `name` is what messages call it instead of its address.
 *
 * @throws QemuConnectError (`ERR_QEMU_ENDPOINT_INVALID`) for a string that names no endpoint, with the forms there are.
 */
export function toEndpoint(like: EndpointLike, name?: string): Endpoint {
  const endpoint = typeof like === "string" ? parseEndpoint(like) : endpointOf(like);
  if (name === undefined) return endpoint;
  checkText(name, "name");
  const shown = shownName(name);
  const { path, once: isOnce } = endpoint;
  return {
    open: (options) => endpoint.open(options),
    toString: () => shown,
    ...(path === undefined ? {} : { path }),
    ...(isOnce === undefined ? {} : { once: isOnce }),
  };
}

function endpointOf(like: Endpoint | Duplex): Endpoint {
  if (isDuplex(like)) {
    // It belongs to the client from here on, and may fail before it is opened: the connection then finds its error.
    like.on("error", () => {});
    return once("stream", () => like);
  }
  // Plain JavaScript may hand over anything, and undefined most of all.
  if (typeof (like as Partial<Endpoint> | null | undefined)?.open === "function") return like;
  throw new QemuConnectError(
    `A value of type ${typeof like} is no endpoint: write unix:/path or tcp:host:port, or hand over a Duplex stream.`,
    { code: "ERR_QEMU_ENDPOINT_INVALID", endpoint: typeof like },
  );
}

/** Also one of another realm or of a library's own making, which no `instanceof` would know. */
function isDuplex(like: Endpoint | Duplex | null | undefined): like is Duplex {
  const stream = like as Partial<Duplex> | null | undefined;
  return ["pipe", "resume", "write", "destroy", "on"].every(
    (name) => typeof stream?.[name as keyof Duplex] === "function",
  );
}

function parseEndpoint(text: string): Endpoint {
  const refuse = (why: string): never => {
    throw new QemuConnectError(`"${shownName(text)}" is no endpoint: ${shownName(why)}`, {
      code: "ERR_QEMU_ENDPOINT_INVALID",
      endpoint: shownName(text),
    });
  };
  const colon = text.indexOf(":");
  const scheme = colon === -1 ? "" : text.slice(0, colon);
  const rest = text.slice(colon + 1);
  switch (scheme) {
    case "unix":
      return rest === "" ? refuse("a path is missing, as in unix:/run/vm1/qmp.sock.") : unix(rest);
    case "tcp": {
      const match = /^(?:\[([^\]\s/]+)\]|([^:[\]\s/]+)):(\d{1,5})$/.exec(rest);
      if (!match) return refuse("write tcp:host:port, with an IPv6 address in brackets, as in tcp:[::1]:4444.");
      return tcp((match[1] ?? match[2]) as string, Number(match[3]));
    }
    case "vsock":
      return refuse(
        "Node can't open vsock sockets. Give QEMU a unix or TCP chardev instead, or hand over any Duplex stream.",
      );
    case "ssh":
      return refuse(
        "this version has no SSH transport. Forward the socket (ssh -L local.sock:remote.sock) and use unix:, or hand over any Duplex stream.",
      );
    default:
      return refuse(
        text.startsWith("/") || text.startsWith("./")
          ? `write unix:${text} for a unix socket.`
          : "write unix:/path or tcp:host:port, or hand over a Duplex stream.",
      );
  }
}
