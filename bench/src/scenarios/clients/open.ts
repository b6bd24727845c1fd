import type { BenchClient, OpenClient } from "./client.js";

const clients: Readonly<Record<string, () => Promise<OpenClient>>> = {
  "qemu-wire": async () => (await import("./qemu-wire.js")).openQemuWire,
  "node-qemu": async () => (await import("./node-qemu.js")).openNodeQemu,
  "qemu-qmp": async () => (await import("./qemu-qmp.js")).openQemuQmp,
  "map-sketch": async () => (await import("./map-sketch.js")).openMapSketch,
};

/** Loads the client called `name`, and no other, and returns its opener. */
export async function loadClient(name: string): Promise<OpenClient> {
  const load = clients[name];
  if (load === undefined) throw new Error(`no client ${name}; there are ${Object.keys(clients).join(", ")}`);
  return await load();
}

/** Loads and opens the client called `name`. */
export async function openClient(name: string, socketPath: string): Promise<BenchClient> {
  const open = await loadClient(name);
  return await open(socketPath);
}
