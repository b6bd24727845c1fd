// A process that gives its privileges up and then launches what it may not. It runs what was built.
// Arguments: the user and group to become, the QEMU, an image that this user may not read. Prints JSON.
import { launch } from "@qemu-wire/launcher";
import { QmpClient } from "@qemu-wire/qmp";

const [id = "", qemu = "", image = ""] = process.argv.slice(2);
// What connecting loads must be loaded before, in case this user may not look into the checkout.
await QmpClient.connect("unix:/nonexistent/monitor").catch(() => {});
// Who isn't root is unprivileged already.
if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(Number(id));
  process.setuid?.(Number(id));
}

/** @param {import("@qemu-wire/launcher").MachineSpec} spec */
async function attempt(spec) {
  try {
    const machine = await launch({ qemu, ...spec });
    const { accelerator } = machine;
    await machine.close();
    return { accelerator };
  } catch (error) {
    const { name, diagnosis, message } = /** @type {import("@qemu-wire/launcher").LaunchError} */ (error);
    return { name, diagnosis, message };
  }
}

const result = {
  uid: process.getuid?.(),
  kvm: await attempt({ accelerator: "kvm" }),
  auto: await attempt({}),
  image: await attempt({ accelerator: "tcg", disks: [{ file: image, format: "raw", overlay: "direct" }] }),
};
process.stdout.write(JSON.stringify(result));
