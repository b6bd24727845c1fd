/** npm qemu-qmp 0.5.0 has no types; this is the part of it that is used here. */
declare module "qemu-qmp" {
  import type { Socket } from "node:net";

  type Callback = (error: Error | null, result: unknown) => void;

  export default class QMP extends Socket {
    connect(path: string, callback: (error: Error | null) => void): this;
    execute(command: string, callback: Callback): void;
  }
}
