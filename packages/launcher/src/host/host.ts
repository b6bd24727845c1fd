import type { Duplex, Readable } from "node:stream";
import type { Endpoint } from "@qemu-wire/wire";

/** How a process ended: one of the two is null. Both are when nobody could tell, as after a lost link. */
export interface ExitStatus {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Field 22 of `/proc/<pid>/stat`: clock ticks from the host's boot to the process's start. */
  readonly startTime: number;
}

/** What the host is. It doesn't change while the host is up. */
export interface HostFacts {
  /** As `uname -m` prints it: `x86_64`, `aarch64`. */
  readonly architecture: string;
  /** The user who starts the machines. */
  readonly uid: number;
  /** From `/proc/sys/kernel/random/boot_id`: another one after each boot. */
  readonly bootId: string;
  /** The cores that this user's processes may run on, ascending. */
  readonly cpus: readonly number[];
  /** `HOME`, where a cache folder may go. */
  readonly homeDirectory: string;
  /** Where run directories go: `XDG_RUNTIME_DIR`, if it is this user's own, else the folder for temporary files. */
  readonly runtimeDirectory: string;
  /** Which pid namespace pids of this host are meant in: a container that shares a folder with us has another one. */
  readonly pidNamespace: string;
  /** Whether {@link SpawnOptions.killWithParent} can be kept: `setpriv` of util-linux is there. */
  readonly parentDeathSignal: boolean;
}

/** What a short program did. */
export interface ProgramResult extends ExitStatus {
  readonly stdout: string;
  readonly stderr: string;
}

/** Options of {@link Host.run}. */
export interface RunOptions {
  /** Written to its standard input, which is empty otherwise. */
  readonly input?: string | undefined;
  /** Milliseconds until it is killed; default 30,000. */
  readonly timeout?: number | undefined;
  /** The most that is kept of each output, in bytes; a program that writes more is killed. Default 16 MiB. */
  readonly maxOutputBytes?: number | undefined;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly cwd?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Options of {@link Host.spawn}. */
export interface SpawnOptions {
  /**
   * How many socketpairs the process inherits, as descriptors 3, 4, …; our ends are {@link HostProcess.channels}. Only on
   * a host with {@link Host.inheritsChannels}.
   */
  readonly channels?: number | undefined;
  /** Files, by path on the host, whose content the process finds at the descriptors behind its channels, for reading. */
  readonly files?: readonly string[] | undefined;
  /** Descriptors of this process that it inherits behind those; local host only. */
  readonly descriptors?: readonly number[] | undefined;
  /**
   * The process outlives this one: a session of its own, output to this file (created 0600) instead of to pipes, no
   * channels, no signal at the end of its parent.
   */
  readonly detached?: { readonly outputFile: string } | undefined;
  /**
   * The kernel kills it (SIGKILL) when the thread that spawned it ends, where {@link HostFacts.parentDeathSignal} says so;
   * elsewhere nothing happens. It is the *thread*: what a `Worker` of `node:worker_threads` spawned dies with that worker.
   */
  readonly killWithParent?: boolean | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly cwd?: string | undefined;
}

/** A long-running process that the host started for us. */
export interface HostProcess {
  readonly pid: number;
  /** Undefined for a detached one. They must be read, or the process blocks once a pipe is full. */
  readonly stdout: Readable | undefined;
  readonly stderr: Readable | undefined;
  /** Our ends of the inherited socketpairs, in order of their descriptors. */
  readonly channels: readonly Duplex[];
  /** Resolves, never rejects, when the process has ended and its output is complete. */
  readonly exited: Promise<ExitStatus>;
  /** A detached one no longer keeps this process from ending: it was given up. */
  unref(): void;
  /**
   * Sends SIGKILL by what the host knows of its child, without a look at `/proc`: for when not even that can be opened.
   * Nothing happens when it has ended. Undefined where the host can't.
   */
  readonly kill?: (() => void) | undefined;
}

/** What is known of a file. */
export interface FileStatus {
  /** `other` is a device. */
  readonly type: "file" | "directory" | "symlink" | "socket" | "fifo" | "other";
  readonly size: number;
  readonly uid: number;
  /** Permission bits. */
  readonly mode: number;
  /** Device and inode: the same file under every path. */
  readonly device: number;
  readonly inode: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

/**
 * Files of a host. Paths are absolute. Methods reject with Node's own errors (`code` `ENOENT`, `EACCES`, …), also where
 * the host is elsewhere.
 */
export interface HostFiles {
  /** The whole file, as text. Rejects when it is larger than `maxBytes`, default 16 MiB. */
  read(path: string, options?: { readonly maxBytes?: number }): Promise<string>;
  /** As {@link read}, its bytes as they are: images, saved streams. */
  readBytes(path: string, options?: { readonly maxBytes?: number }): Promise<Uint8Array>;
  /** Its last bytes, as text. */
  readTail(path: string, bytes: number): Promise<string>;
  /** At most so many bytes from an offset on: fewer where the file ends, none at its end. */
  readFrom(path: string, offset: number, bytes: number): Promise<Uint8Array>;
  /** Writes the whole file, 0600 unless told; with `exclusive` it must not exist. The write is one that a reader sees whole or not at all. */
  write(path: string, content: string | Uint8Array, options?: WriteOptions): Promise<void>;
  /** One write to a file that exists, in place: what files of `/sys` and `/proc` take. */
  store(path: string, content: string): Promise<void>;
  /** Follows no link; undefined when there is nothing. */
  status(path: string): Promise<FileStatus | undefined>;
  /** Names, sorted; empty when there is no such directory. */
  list(path: string): Promise<readonly string[]>;
  /** The path with all links resolved. */
  realPath(path: string): Promise<string>;
  /** Creates a directory of this mode; it must not exist, its parent must. */
  makeDirectory(path: string, mode: number): Promise<void>;
  /** Whether this user may use it so. */
  isAccessible(path: string, access: "read" | "write" | "execute"): Promise<boolean>;
  /** Removes a file, a link (never what it points to) or a socket, or a directory with what is in it; nothing happens when there is none. */
  remove(path: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
}

/** Options of {@link HostFiles.write}. */
export interface WriteOptions {
  readonly mode?: number | undefined;
  readonly exclusive?: boolean | undefined;
}

/** Processes of a host, ours and others'. */
export interface HostProcesses {
  /** When it started; undefined when there is no such process (a zombie is none). */
  startTime(pid: number): Promise<number | undefined>;
  /** Its arguments; undefined when there is no such process or it is another user's. */
  commandLine(pid: number): Promise<readonly string[] | undefined>;
  /** Pids of all processes of this user. */
  list(): Promise<readonly number[]>;
  /**
   * Sends a signal, after it was seen that the process is still the one that was meant. On this host that has happened
   * by the time the method returns its promise, so that an `exit` handler can use it.
   *
   * @returns false when it is gone.
   */
  signal(process: ProcessIdentity, signal: NodeJS.Signals): Promise<boolean>;
  /** As {@link signal}, to every process of the group that it leads; what {@link Host.spawn} started leads one. */
  signalGroup(leader: ProcessIdentity, signal: NodeJS.Signals): Promise<boolean>;
  /** Resolves once the process is gone; true, or false when it still is there after `timeout` ms. */
  waitForEnd(process: ProcessIdentity, timeout: number): Promise<boolean>;
}

/** A file that is being received. */
export interface FileReceiver {
  /** Resolves with the number of bytes once the peer has ended and all is written; rejects when it can't be, or was closed before. */
  readonly received: Promise<number>;
  /** Gives it up, unless it is complete: the socket is closed, the file removed. Idempotent. */
  close(): Promise<void>;
}

/**
 * A place where QEMU runs. A `MachineSpec` says nothing of it, so that one runs on either.
 *
 * `localHost()` is the one of this process. No method goes through a shell there.
 */
export interface Host {
  /** What messages call it. */
  readonly name: string;
  /** Whether a process can inherit socketpairs: true on this host, false over SSH, where sockets are files. */
  readonly inheritsChannels: boolean;
  readonly files: HostFiles;
  readonly processes: HostProcesses;
  facts(): Promise<HostFacts>;
  /** The absolute path of an executable: `program` itself when it holds a slash, else from `PATH`; undefined when there is none. */
  findProgram(program: string): Promise<string | undefined>;
  /**
   * Runs a short program to its end.
   *
   * @throws an error with `code` `ENOENT` or `EACCES` when it can't be started; QemuTimeoutError; QemuAbortError.
   */
  run(argv: readonly string[], options?: RunOptions): Promise<ProgramResult>;
  /** Starts a long-running program. Throws as {@link run} does when it can't be started. */
  spawn(argv: readonly string[], options?: SpawnOptions): Promise<HostProcess>;
  /**
   * Listens on a unix socket (0600) and writes what its first peer sends to a file that must not exist (created 0600).
   * Where a host can't, saving a machine to a file needs a QEMU that writes files itself (from 8.2).
   */
  receiveFile?(socketPath: string, path: string): Promise<FileReceiver>;
  /** A unix socket of this host. */
  unix(path: string): Endpoint;
  /** A TCP port that listens on this host. */
  tcp(host: string, port: number): Endpoint;
}
