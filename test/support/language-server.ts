import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface CompletionItem {
  readonly label: string;
  /** LSP's CompletionItemTag: 1 is "deprecated", which editors strike through. */
  readonly tags?: readonly number[];
}

/** TypeScript's own language server over a folder of this repository, asked as an editor would. */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #folder: string;

  private constructor(child: ChildProcess, connection: MessageConnection, folder: string) {
    this.#child = child;
    this.#connection = connection;
    this.#folder = folder;
  }

  /** Starts `tsc --lsp --stdio` on a new folder in which this repository's packages can be imported. */
  static async start(): Promise<LanguageServer> {
    const cache = join(root, ".cache");
    await mkdir(cache, { recursive: true });
    const folder = await mkdtemp(join(cache, "language-server-"));
    const config = { extends: "../../tsconfig.test.json", include: ["*.ts"], exclude: [] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    await writeFile(join(folder, "document.ts"), "");

    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const child = spawn(process.execPath, [compiler, "--lsp", "--stdio"], {
      cwd: folder,
      // It prints "context canceled" when it ends; what goes wrong it answers to the request.
      stdio: ["pipe", "pipe", "ignore"],
    });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const server = new LanguageServer(child, connection, folder);
    // The server asks for settings and registers capabilities; "none" and "fine" are answers enough.
    connection.onRequest((_method: string, parameters: unknown) => {
      const items = (parameters as { readonly items?: readonly unknown[] } | undefined)?.items;
      return items?.map(() => null) ?? null;
    });
    connection.listen();
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { textDocument: { completion: { completionItem: { tagSupport: { valueSet: [1] } } } } },
    });
    await connection.sendNotification("initialized", {});
    return server;
  }

  /**
   * What an editor would offer where `|` stands in the text of a document.
   * @throws when the text has no `|`
   */
  async completionsAt(textWithCursor: string): Promise<CompletionItem[]> {
    const offset = textWithCursor.indexOf("|");
    if (offset < 0) throw new Error("no | in the text");
    const before = textWithCursor.slice(0, offset);
    const position = { line: before.split("\n").length - 1, character: offset - (before.lastIndexOf("\n") + 1) };
    const textDocument = { uri: pathToFileURL(join(this.#folder, "document.ts")).href };
    const text = before + textWithCursor.slice(offset + 1);
    await this.#connection.sendNotification("textDocument/didOpen", {
      textDocument: { ...textDocument, languageId: "typescript", version: 1, text },
    });
    const answer: CompletionItem[] | { readonly items: CompletionItem[] } | null = await this.#connection.sendRequest(
      "textDocument/completion",
      { textDocument, position },
    );
    await this.#connection.sendNotification("textDocument/didClose", { textDocument });
    if (answer === null) return [];
    return Array.isArray(answer) ? answer : answer.items;
  }

  /** Ends the server and removes its folder. */
  async close(): Promise<void> {
    const ended = once(this.#child, "exit");
    await this.#connection.sendRequest("shutdown");
    await this.#connection.sendNotification("exit");
    await ended;
    this.#connection.dispose();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
