import { stat } from "node:fs/promises";
import { connect, Socket, type SocketConnectOpts } from "node:net";
import { QemuConnectError } from "./errors.js";
import { readingIntoSharedBuffer } from "./shared-read-buffer.js";

/**
 * The longest unix socket path in bytes. The kernel's `sun_path` has 108 (macOS: 104) with the final NUL, and Node 20
 * cuts a longer one without a word: it then reaches, or creates, another socket.
 */
const longestPath = process.platform === "darwin" ? 103 : 107;

/** @throws QemuConnectError (`ERR_QEMU_PATH_TOO_LONG`) when the kernel would not take the whole path. */
export function checkUnixPath(path: string, endpoint: string): void {
  const bytes = Buffer.byteLength(path);
  if (path === "" || path.includes("\0")) {
    throw new QemuConnectError(`${endpoint}: a socket path is not empty and holds no NUL.`, {
      code: "ERR_QEMU_ENDPOINT_INVALID",
      endpoint,
    });
  }
  if (bytes > longestPath) {
    throw new QemuConnectError(
      `${endpoint}: the path has ${bytes} bytes and a unix socket's may have ${longestPath}. Use a shorter directory, a symbolic link to it, or an inherited descriptor.`,
      { code: "ERR_QEMU_PATH_TOO_LONG", endpoint },
    );
  }
}

/** Connects to a unix socket; `endpoint` is how messages show it. */
export async function connectUnix(path: string, endpoint: string, signal: AbortSignal): Promise<Socket> {
  checkUnixPath(path, endpoint);
  try {
    return await connected({ path }, endpoint, signal);
  } catch (cause) {
    // The kernel refuses a file, a directory or a FIFO with the same words as a socket: nobody listens, or not for us.
    const refused = cause instanceof QemuConnectError && ["ERR_QEMU_REFUSED", "ERR_QEMU_DENIED"].includes(cause.code);
    const found = refused ? await stat(path).catch(() => undefined) : undefined;
    if (found === undefined || found.isSocket()) throw cause;
    throw new QemuConnectError(`${endpoint} is there but is no socket. Check the path that QEMU was given.`, {
      code: "ERR_QEMU_NOT_A_SOCKET",
      endpoint,
    });
  }
}

/** Connects over TCP, without Nagle's delay: a command is small and its answer is awaited. */
export async function connectTcp(host: string, port: number, endpoint: string, signal: AbortSignal): Promise<Socket> {
  try {
    return await connected({ host, port, noDelay: true }, endpoint, signal);
  } catch (cause) {
    throw explainTcp(cause, endpoint);
  }
}

/** Makes a socket of an inherited descriptor. */
export function adoptDescriptor(descriptor: number, endpoint: string): Socket {
  try {
    return new Socket({ fd: descriptor, readable: true, writable: true });
  } catch (cause) {
    throw new QemuConnectError(`${endpoint}: descriptor ${descriptor} is no open socket or pipe of this process.`, {
      code: "ERR_QEMU_NOT_A_SOCKET",
      endpoint,
      cause,
    });
  }
}

function connected(options: SocketConnectOpts, endpoint: string, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = readingIntoSharedBuffer((onread) => connect({ ...options, onread }));
    const settle = (): void => {
      signal.removeEventListener("abort", onAbort);
      socket.removeListener("error", onError);
      socket.removeListener("connect", onConnect);
    };
    const onAbort = (): void => {
      settle();
      // The error of a destroyed connection attempt has nobody to go to any more.
      socket.on("error", () => {});
      socket.destroy();
      reject(signal.reason as Error);
    };
    const onError = (error: NodeJS.ErrnoException): void => {
      settle();
      socket.destroy();
      reject(explain(error, endpoint));
    };
    const onConnect = (): void => {
      settle();
      resolve(socket);
    };
    signal.addEventListener("abort", onAbort);
    socket.on("error", onError);
    socket.on("connect", onConnect);
  });
}

/** Says what is different over TCP: there is no file that a killed QEMU leaves, and a name that has to be found. */
function explainTcp(error: unknown, endpoint: string): unknown {
  const cause = error instanceof QemuConnectError ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  const code = cause?.code ?? "";
  if (code === "ECONNREFUSED") {
    return new QemuConnectError(
      `${endpoint}: nobody listens on that port. Check host and port, that QEMU runs, and that its monitor is a server (-qmp tcp:host:port,server=on,wait=off) on that address.`,
      { code: "ERR_QEMU_REFUSED", endpoint, cause },
    );
  }
  if (["ENOTFOUND", "EAI_AGAIN", "EAI_NONAME", "EAI_NODATA"].includes(code)) {
    return new QemuConnectError(
      `${endpoint}: ${code}: no address is known for that host name. Check its spelling and this host's name resolution, or write the IP address.`,
      { code: "ERR_QEMU_CONNECT", endpoint, cause },
    );
  }
  return error;
}

/** Says what a system error of `connect()` means for a QEMU monitor. */
function explain(error: NodeJS.ErrnoException, endpoint: string): QemuConnectError {
  const make = (code: string, text: string): QemuConnectError =>
    new QemuConnectError(`${endpoint}: ${text}`, { code, endpoint, cause: error });
  switch (error.code) {
    case "ENOENT":
      return make(
        "ERR_QEMU_NOT_FOUND",
        "there is no such socket. QEMU makes it when it starts and removes it at its end: check the path, and that QEMU runs.",
      );
    case "ECONNREFUSED":
      return make(
        "ERR_QEMU_REFUSED",
        "nobody listens there. The QEMU that made it is gone (a killed one leaves its socket file), or has not opened it yet.",
      );
    case "EACCES":
    case "EPERM":
      return make(
        "ERR_QEMU_DENIED",
        "permission denied. Connecting needs write permission on the socket and search permission on its directories: run as QEMU's user.",
      );
    case "EAGAIN":
      // QEMU listens with a backlog of 1: one client is served, two wait, the next connect() fails with EAGAIN.
      return make(
        "ERR_QEMU_BUSY",
        "other clients hold this monitor and its queue is full. A monitor serves one client at a time: end the others, or give QEMU one more monitor.",
      );
    default:
      return make("ERR_QEMU_CONNECT", `${error.code ?? "error"}: ${error.message}`);
  }
}
