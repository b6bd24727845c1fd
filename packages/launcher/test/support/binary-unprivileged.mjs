// A process that gives its privileges up and then asks for KVM. It runs what was built.
// Arguments: the user and group to become, and the QEMU. Prints JSON.
import { findQemu } from "../../dist/binary/find-qemu.js";
import { acceleration } from "../../dist/acceleration.js";
import { loadKvm } from "../../dist/acceleration-load.js";
import { localHost } from "../../dist/host/local-host.js";
import { QmpClient } from "@qemu-wire/qmp";

const [id = "", qemu] = process.argv.slice(2);
// What connecting loads must be loaded before, in case this user may not look into the checkout.
await QmpClient.connect("unix:/nonexistent/monitor").catch(() => {});
// Who isn't root is unprivileged already.
if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(Number(id));
  process.setuid?.(Number(id));
}

const local = localHost();
const result = await acceleration(local, await findQemu(local, qemu));
const facts = await local.facts();
// A host as one whose module isn't loaded: nothing of it may be tried here.
const bare = {
  ...local,
  files: {
    ...local.files,
    /** @param {string} path */
    status: async (path) => (path === "/dev/kvm" ? undefined : await local.files.status(path)),
    read: async () => "flags\t\t: fpu vmx sse\n",
  },
};
const refusal = await loadKvm(bare).then(
  () => undefined,
  (/** @type {import("../../dist/errors.js").ResourceError} */ error) => ({
    name: error.name,
    resource: error.resource,
    message: error.message,
  }),
);
process.stdout.write(JSON.stringify({ uid: facts.uid, result, refusal }));
