import { controlNic, launch, type Machine, type MachineSpec } from "@qemu-wire/launcher";

// #region nics
export const nics: MachineSpec["nics"] = [
  controlNic(), // user network in the last slot, its SSH port on a free port of the host
  { type: "user", forward: [{ guest: 80 }, { protocol: "udp", hostPort: 0, guest: 53 }] },
  { type: "socket", mcast: "230.0.0.1:4446", model: "e1000e", address: "8" },
];
// #endregion nics

/** Where a guest's ports are on the host. */
export async function reach(vm: Machine): Promise<string[]> {
  // #region forwards
  const ssh = await vm.address({ port: 22 }); // { host: "127.0.0.1", port: 40123, by: "forward" }
  const [, second] = vm.nics;
  const forward = await vm.addForward(second?.netdev ?? "", { guest: 8080 }); // while it runs
  await vm.removeForward(forward.netdev, forward);
  // #endregion forwards
  return [`${ssh.host}:${ssh.port}`, `${forward.host}:${forward.hostPort}`];
}

/** A machine on a vhost-user back end, which is started once QEMU waits for it. */
export async function onVhostUser(
  socket: string,
  startBackEnd: (socket: string) => void,
  signal: AbortSignal,
): Promise<Machine> {
  // #region vhost-user
  const vm = await launch(
    {
      cpu: 2,
      memory: "512M", // shared (memfd), as the back end maps it; { size: "1G", hugePages: true, share: true } for huge pages
      nics: [{ type: "vhost-user", server: true, socket, queues: 2, queueSize: 1024, jumboFrames: true }],
    },
    {
      signal,
      onPhase: (phase) => {
        if (phase === "waiting-for-backend") startBackEnd(socket); // QEMU answers nothing until it is there
      },
    },
  );
  // #endregion vhost-user
  return vm;
}
