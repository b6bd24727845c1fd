import { describe, expect, test } from "vitest";
import { mirrorOf, readLines, readParagraphs } from "../scripts/unpack-qemu/debian-mirror.mjs";
import { hideModules, isNeeded } from "../scripts/unpack-qemu/unpacked-tree.mjs";

describe("the machine's own mirror", () => {
  const paragraphs = `
# A comment: not a field
Types: deb deb-src
URIs: https://mirror.example/security
Suites: bookworm-security
Components: main

Types: deb
Enabled: no
URIs: https://off.example/debian
Suites: bookworm
Components: main

Types: deb
URIs: https://mirror.example/debian
# comments stand between fields, too
Suites: bookworm
 bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
`;

  test("is found in paragraphs, of the release itself and not of its updates", () => {
    expect(mirrorOf(readParagraphs(paragraphs), "bookworm")).toBe("https://mirror.example/debian");
  });

  test("is found in lines, with and without options", () => {
    const lines = `
deb https://tools.example/apt tools-bookworm main
# deb https://old.example/debian bookworm main
deb-src https://src.example/debian bookworm main
deb [arch=amd64 signed-by=/x.gpg] https://mirror.example/debian bookworm main # ours
`;
    expect(mirrorOf(readLines(lines), "bookworm")).toBe("https://mirror.example/debian");
  });

  test("is an error when no source has main of the release", () => {
    expect(() => mirrorOf(readParagraphs(paragraphs), "trixie")).toThrow("no mirror with main of trixie");
  });
});

describe("the unpacked binary", () => {
  const path = "/usr/lib/x86_64-linux-gnu/qemu";

  test("names a folder for modules that does not exist, and keeps its length", () => {
    const binary = Buffer.from(`ELF\0${path}\0${path}-helper\0x${path}\0\0${path}\0end`, "latin1");
    const before = binary.length;
    expect(hideModules(binary)).toBe(2);
    const strings = binary
      .toString("latin1")
      .split("\0")
      .filter((text) => text !== "");
    expect(binary).toHaveLength(before);
    expect(strings).toEqual([
      "ELF",
      expect.stringMatching(/^\/nonexistent\/-+$/),
      `${path}-helper`,
      `x${path}`,
      expect.stringMatching(/^\/nonexistent\/-+$/),
      "end",
    ]);
  });

  test("tells when the path is not there", () => {
    expect(hideModules(Buffer.from("nothing of the kind"))).toBe(0);
  });
});

test("libraries and firmware are unpacked, and nothing else of the closure", () => {
  const closure = ["libc6", "zlib1g", "qemu-system-x86", "qemu-system-data", "seabios", "ipxe-qemu"];
  const others = ["qemu-system-common", "perl-base", "debconf", "adduser", "gcc-12-base", "zlib1g-dev"];
  expect([...closure, ...others].filter(isNeeded)).toEqual(closure);
});
