import type { QmpClient, QmpNotifications } from "@qemu-wire/qmp";

type Listening = (name: string, listener: (value: never) => void) => Disposable;

/** Resolves with the client's next notification of this name that passes `where`. */
export function nextOf<Name extends keyof QmpNotifications>(
  qmp: Pick<QmpClient, "on">,
  name: Name,
  where: (value: QmpNotifications[Name]) => boolean = () => true,
): Promise<QmpNotifications[Name]> {
  return new Promise((resolve) => {
    const listening = (qmp.on as Listening).call(qmp, name, (value: QmpNotifications[Name]) => {
      if (!where(value)) return;
      listening[Symbol.dispose]();
      resolve(value);
    });
  });
}

/** All notifications of these names from now on, in order: each with its name, and what tells it apart. */
export function historyOf(qmp: Pick<QmpClient, "on">, ...names: readonly (keyof QmpNotifications)[]): string[] {
  const history: string[] = [];
  for (const name of names) {
    (qmp.on as Listening).call(qmp, name, (value: QmpNotifications[typeof name]) => {
      if (typeof value === "string") history.push(`${name} ${value}`);
      else if ("code" in value) history.push(`${name} ${value.code} ${value.count}`);
      else if ("timestamp" in value) history.push(`${name} ${value.event}`);
      else history.push(name);
    });
  }
  return history;
}
