// Row k: what a start costs that loads our package.
import "@qemu-wire/qmp";
