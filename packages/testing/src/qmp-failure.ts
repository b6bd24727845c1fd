/** An error answer of the fake. Return or throw one from a reply. */
export class QmpFailure extends Error {
  /** QEMU's error class, such as `GenericError`. */
  readonly errorClass: string;
  readonly desc: string;

  constructor(desc: string, errorClass = "GenericError") {
    super(desc);
    this.desc = desc;
    this.errorClass = errorClass;
  }
}

/** The answer `{"error": {"class": …, "desc": …}}`; the class is `GenericError` unless given. */
export function failure(desc: string, errorClass?: string): QmpFailure {
  return new QmpFailure(desc, errorClass);
}
