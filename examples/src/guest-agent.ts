// #region ready
import { QgaClient, QgaUnavailableError } from "@qemu-wire/qga";
import { QmpClient } from "@qemu-wire/qmp";

export async function whereIsTheGuest(qgaPath: string, qmpPath: string): Promise<string[]> {
  await using qmp = await QmpClient.connect(`unix:${qmpPath}`);
  await using agent = await QgaClient.connect(`unix:${qgaPath}`);
  await agent.waitUntilReady({ qmp }); // QEMU tells when the guest opens the port
  return await agent.addresses({ family: "ipv4", wait: 30_000 });
}
// #endregion ready

/** Programs and files; what is run fails with what it said. */
export async function useGuest(agent: QgaClient, localFile: string): Promise<string[]> {
  // #region exec
  const { stdout } = await agent.exec(["uname", "-r"], { check: true }); // no shell; throws with stderr unless it exits with 0
  const { exitCode } = await agent.exec(["grep -q ^root: /etc/passwd"], { shell: true, timeout: 5_000 });
  // #endregion exec

  // #region files
  await agent.writeFile("/tmp/motd", "hello\n");
  const { bytes, sha256 } = await agent.copyIn(localFile, "/tmp/large", { verify: true }); // streamed, any size
  await agent.copyOut("/tmp/large", `${localFile}.back`);
  // #endregion files
  return [stdout.trim(), String(exitCode), String(bytes), sha256];
}

/** A snapshot that is consistent, whatever the guest is writing. */
export async function snapshot(
  agent: QgaClient,
  take: () => Promise<void>,
): Promise<"consistent" | "as after a crash"> {
  // #region freeze
  try {
    await agent.withFrozen(take); // thaws in any case, on a connection of its own if it has to
    return "consistent";
  } catch (error) {
    if (!(error instanceof QgaUnavailableError)) throw error;
    await take(); // "disabled", "unsupported", …: error.reason says why, and the message what to do
    return "as after a crash";
  }
  // #endregion freeze
}
