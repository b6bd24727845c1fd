import type { QmpClient } from "@qemu-wire/qmp";
import type { Notice, NoticeCode } from "@qemu-wire/wire";

/** Resolves with the client's next notice of this kind. */
export function nextNotice(qmp: Pick<QmpClient, "on">, code: NoticeCode): Promise<Notice> {
  return new Promise((resolve) => {
    const listening = qmp.on("notice", (notice) => {
      if (notice.code !== code) return;
      listening[Symbol.dispose]();
      resolve(notice);
    });
  });
}
