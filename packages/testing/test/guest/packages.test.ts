import { expect, test } from "vitest";
import { neededPackages, readUris } from "../../src/guest/package-closure.js";

const printed = `qemu-guest-agent
  PreDepends: init-system-helpers
  Depends: libc6
  Depends: libglib2.0-0
busybox-static
linux-image-cloud-amd64
  Depends: linux-image-6.1.0-56-cloud-amd64
libc6
  Depends: libgcc-s1
libgcc-s1
  Depends: gcc-12-base
  Depends: libc6
libglib2.0-0
  Depends: libc6
 |Depends: libffi8
  Depends: <libffi-virtual>
    libffi8
  Depends: zlib1g
init-system-helpers
  Depends: libperl
linux-image-6.1.0-56-cloud-amd64
  Depends: kmod
kmod
  Depends: libkmod2
`;

test("of all that packages depend on, the libraries and the kernel are taken", () => {
  const wanted = ["qemu-guest-agent", "busybox-static", "linux-image-cloud-amd64"];
  expect(neededPackages(printed, wanted)).toEqual([
    ...["busybox-static", "libc6", "libffi8", "libgcc-s1", "libglib2.0-0"],
    ...["linux-image-6.1.0-56-cloud-amd64", "qemu-guest-agent", "zlib1g"],
  ]);
});

test("a package is known by its digest, or by its file where there is none", () => {
  const uris = [
    "Get:1 something",
    "'http://example.org/a_1%2b2_amd64.deb' a_1%3a1+2_amd64.deb 42 SHA256:abc",
    "'http://example.org/b_1_amd64.deb' b_1_amd64.deb 42 ",
  ];
  expect([...readUris(uris.join("\n")).values()]).toEqual([
    { name: "a", file: "a_1%3a1+2_amd64.deb", hash: "abc" },
    { name: "b", file: "b_1_amd64.deb", hash: "b_1_amd64.deb" },
  ]);
});
