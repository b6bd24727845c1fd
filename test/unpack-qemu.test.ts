import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inRepository } from "../scripts/set-up/run.mjs";
import { mirrorOf, readLines, readParagraphs } from "../scripts/unpack-qemu/debian-mirror.mjs";
import { isNeededByAgent } from "../scripts/unpack-qemu/unpacked-agent.mjs";
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

test("libraries are unpacked with an agent, and nothing else of the closure", () => {
  const closure = ["libc6", "zlib1g", "libglib2.0-0t64", "qemu-guest-agent"];
  const others = [
    "perl-base",
    "libperl5.36",
    "libnumber-compare-perl",
    "init-system-helpers",
    "usrmerge",
    "gcc-12-base",
  ];
  expect([...closure, ...others].filter(isNeededByAgent)).toEqual(closure);
});

describe("the command", () => {
  let cache: string;

  beforeAll(() => {
    cache = mkdtempSync(join(tmpdir(), "qw-cache-"));
    for (const kind of ["qemu", "qemu-ga"]) {
      const folder = join(cache, "qemu-wire", kind);
      mkdirSync(join(folder, "5.2+x_1"), { recursive: true });
      symlinkSync("5.2+x_1", join(folder, "bullseye_1"));
    }
  });

  afterAll(() => rmSync(cache, { recursive: true }));

  test.runIf(process.platform === "linux" && process.arch === "x64")("prints what the cache has", async () => {
    const folder = join(cache, "qemu-wire");
    const qemu = join(folder, "qemu/5.2+x_1/qemu-system-x86_64");
    const agent = join(folder, "qemu-ga/5.2+x_1");
    expect(await unpackQemu("bullseye")).toEqual({ code: 0, stdout: `${qemu}\n`, stderr: "" });
    expect(await unpackQemu("bullseye", "--agent")).toEqual({ code: 0, stdout: `${agent}\n`, stderr: "" });
  });

  test.each(["", "--agent", "buster", "--agent toString"])("tells its usage when called with '%s'", async (line) => {
    const args = line.split(" ").filter((word) => word !== "");
    const { code, stdout, stderr } = await unpackQemu(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^Usage: .* \[--agent\] .*bullseye \(QEMU 5\.2\), bookworm \(QEMU 7\.2\), trixie/);
  });

  function unpackQemu(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const env = { ...process.env, XDG_CACHE_HOME: cache };
    return new Promise((resolve) => {
      execFile(process.execPath, [inRepository("scripts/unpack-qemu.mjs"), ...args], { env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  }
});
