/** A fault in a QAPI schema file, with the place where it was found: `file:line: message`. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;

  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
    this.file = file;
    this.line = line;
  }
}
