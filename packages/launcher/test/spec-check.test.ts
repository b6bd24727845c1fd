import { describe, expect, test } from "vitest";
import { SpecError } from "../src/errors.js";
import { checkSpec } from "../src/spec/check-spec.js";
import { initScript } from "../src/spec/init-script.js";
import { newest, newestNames } from "../src/spec/newest.js";
import { sizeInBytes } from "../src/spec/sizes.js";

function message(spec: unknown): string {
  try {
    checkSpec(spec);
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return "taken";
}

describe("what plain JavaScript may hand in", () => {
  test("what contains itself", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(message({ devices: [{ driver: "edu", circle }] })).toMatch(/^devices\[0\]\.circle.*contains itself/);
  });

  test.each<[unknown, string]>([
    [{ memroy: "1G" }, 'memroy: there is no such option. Did you mean "memory"?'],
    [
      { nics: [{ type: "user" }, { type: "tap", queus: 2 }] },
      'nics[1].queus: there is no such option. Did you mean "queues"?',
    ],
    [{ nics: [{ type: "user", ifname: "x" }] }, "nics[0].ifname: there is no such option."],
    [
      { nics: [{ type: "usr" }] },
      'nics[0].type: it is "usr", and has to be one of user, tap, bridge, socket, stream, vhost-user, hub, netdev. Did you mean "user"?',
    ],
    [{ nics: [{}] }, "nics[0].type: it is missing"],
    [
      { nics: [{ type: "user", forward: [{ gest: 22 }] }] },
      'nics[0].forward[0].gest: there is no such option. Did you mean "guest"?',
    ],
    [{ nics: {} }, "nics: it is an object, and has to be a list."],
    [{ cpu: "2" }, "cpu: it is a text, and has to be number or object."],
    [{ cpu: 1.5 }, "cpu: it is 1.5, and has to be a whole number from 1 to 4096."],
    [{ memory: { size: "1G", share: "yes" } }, "memory.share: it is a text, and has to be true or false."],
    [{ memory: { backend: "ram" } }, "memory.size: it is missing."],
    [{ disks: [{ file: "/a", cache: "non" }] }, 'disks[0].cache: it is "non", and has to be one of none, '],
    [{ disks: [""] }, "disks[0]: it is empty."],
    [{ disks: [null] }, "disks[0]: it is null"],
    [{ boot: { append: "a\0b" } }, "boot.append: it has a NUL"],
    [{ devices: [{ driver: "edu", "a,b=c": 1 }] }, 'devices[0]: "a,b=c" is no name of QEMU\'s.'],
    [{ devices: [{ driver: "SUNW,fdtwo" }] }, "taken"],
    [{ devices: [{ driver: "edu,id=x" }] }, "is no driver's name."],
    [{ devices: [{ driver: "edu=x" }] }, 'devices[0].driver: "edu=x" is no driver\'s name.'],
    [{ devices: [{ id: "x" }] }, "devices[0].driver: it is missing."],
    [
      { nics: [{ type: "user", properties: { x: {} } }] },
      "nics[0].properties.x: it is an object, and has to be a text.",
    ],
    [
      { passthrough: [{ host: "08:00.0", driver: "pci-assign" }] },
      'passthrough[0].driver: "pci-assign" is gone from QEMU',
    ],
    [{ console: { file: "/a", unix: "/b" } }, "console: give one of file, unix and tcp."],
    [{ display: { type: "vnc", port: 1 } }, "display.port: there is no such option."],
    [{ display: { type: "gtk", "zoom-to-fit": true } }, "taken"],
    [{ name: "a/b" }, 'name: "a/b" is no machine name'],
    [{ name: "-a" }, 'name: "-a" is no machine name'],
    [{ monitors: false }, "monitors: false is what it is without it"],
    [{ extraArgs: ["-S"] }, "extraArgs[0]: it is a text, and has to be a list."],
    [{ nics: undefined, cpu: undefined }, "taken"],
    ["vm", "spec: it is a text, and has to be an object."],
    [{ toString: 1 }, "toString: there is no such option."],
    [JSON.parse('{"__proto__":{}}'), "__proto__: there is no such option."],
  ])("%j", (spec, expected) => {
    expect(message(spec)).toContain(expected);
  });
});

test("sizes", () => {
  expect(sizeInBytes("m", "512M")).toBe(512 * 2 ** 20);
  expect(sizeInBytes("m", "1.5 GiB")).toBe(1.5 * 2 ** 30);
  expect(sizeInBytes("m", 2 ** 30)).toBe(2 ** 30);
  for (const bad of ["", "M", "-1G", "1P", "0M", "0.0000001M", "1e3M"])
    expect(() => sizeInBytes("m", bad)).toThrow(SpecError);
});

describe("newest()", () => {
  test("orders by version, not by text or date", () => {
    const names = [
      "vmlinuz-6.9.0",
      "vmlinuz-6.10.0",
      "vmlinuz-6.10.0-rc1",
      "vmlinuz-6.10.0-2-amd64",
      "vmlinuz-6.10",
      "initrd-7",
    ];
    expect(newestNames("vmlinuz-*", names)).toEqual([
      "vmlinuz-6.10.0-2-amd64",
      "vmlinuz-6.10.0",
      "vmlinuz-6.10.0-rc1",
      "vmlinuz-6.10",
      "vmlinuz-6.9.0",
    ]);
    expect(newest("/boot/vmlinuz-*")).toEqual({ newest: "/boot/vmlinuz-*" });
  });

  test("takes nothing in a pattern for more than it is", () => {
    expect(newestNames("a.c*", ["abc1", "a.c1", "a.c"])).toEqual(["a.c1", "a.c"]);
    expect(newestNames("a[0-9]", ["a1", "a[0-9]"])).toEqual(["a[0-9]"]);
    expect(newestNames("v*", ["v18446744073709551616", "v18446744073709551615"])[0]).toBe("v18446744073709551616");
  });
});

describe("initScript()", () => {
  test("fills in its placeholders and nothing else", () => {
    const template = "exec ${program} -c ${cores} $HOME $(id) ${1:-x} $${kept} ${program}\n";
    const script = initScript({ template, values: { program: "/bin/a ${cores}", cores: 2 } });
    expect(script).toBe("exec /bin/a ${cores} -c 2 $HOME $(id) ${1:-x} ${kept} /bin/a ${cores}\n");
  });

  test("refuses what is missing and what is too much", () => {
    expect(() => initScript({ template: "${a}", values: {} })).toThrow("values.a: the template has ${a}");
    expect(() => initScript({ template: "${constructor}", values: {} })).toThrow(SpecError);
    expect(() => initScript({ template: "x", values: { a: 1 } })).toThrow("values.a: the template has no ${a}");
  });
});
