import { execFile } from "node:child_process";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * A tree that is built as QEMU's is: a `configure` that is run in another folder and leaves a Makefile, which compiles a
 * real (small) program in steps that ninja would number, and installs it under `DESTDIR` and the prefix.
 */
export async function writeFakeSource(folder: string): Promise<void> {
  await mkdir(join(folder, "include"), { recursive: true });
  await writeFile(join(folder, "VERSION"), "7.2.0\n");
  await writeFile(join(folder, "include/version.h"), '#define VERSION_TEXT "7.2.0"\n');
  await writeFile(join(folder, "main.c"), program);
  await writeFile(join(folder, "configure"), configure);
  await chmod(join(folder, "configure"), 0o755);
}

/** A patch that changes what the program prints: QEMU's version, from `from` to `to`. */
export function versionPatch(from: string, to: string): string {
  return [
    "--- a/include/version.h",
    "+++ b/include/version.h",
    "@@ -1 +1 @@",
    `-#define VERSION_TEXT "${from}"`,
    `+#define VERSION_TEXT "${to}"`,
    "",
  ].join("\n");
}

/** Packs a tree as a release is packed: one folder in it. */
export async function packed(parent: string, folder: string, archive: string): Promise<void> {
  await promisify(execFile)("tar", ["-c", "-a", "-f", archive, "-C", parent, folder]);
}

const program = `#include <stdio.h>
#include "version.h"
int main(void) { printf("QEMU emulator version %s (fake)\\n", VERSION_TEXT); return 0; }
`;

const configure = `#!/bin/sh
source=$(dirname "$0")
for word in "$@"; do
  case "$word" in
    --prefix=*) prefix=\${word#*=} ;;
    --target-list=*) targets=$(echo "\${word#*=}" | tr , ' ') ;;
    --hang) hang=yes ;;
    --fail=*) fail=\${word#*=} ;;
    *) echo "ERROR: unknown option $word"; exit 1 ;;
  esac
done
echo "targets: $targets; greeting: $GREETING"
echo run >> "$COUNT_FILE"
{
  echo "all: program"
  echo "program: $source/main.c"
  [ -z "$hang" ] || printf '\\t@echo $$$$ > "%s.pid"; sleep 1000 & echo $$! >> "%s.pid"; echo hanging; wait\\n' "$COUNT_FILE" "$COUNT_FILE"
  printf '\\t@echo "[1/2] Compiling C object"\\n'
  [ "$fail" != build ] || printf '\\t@echo "main.c:1: error: it does not compile" >&2; exit 3\\n'
  printf '\\t@$(CC) "-I%s/include" -o program "%s/main.c"\\n' "$source" "$source"
  printf '\\t@echo "[2/2] Linking target"\\n'
  printf 'install: all\\n'
  printf '\\t@mkdir -p "$(DESTDIR)%s/bin"\\n' "$prefix"
  [ "$fail" != install ] || printf '\\t@echo "no room" >&2; exit 1\\n'
  for target in $targets; do
    [ "$fail" = nothing ] || printf '\\t@cp program "$(DESTDIR)%s/bin/qemu-system-%s"\\n' "$prefix" "\${target%-softmmu}"
  done
} > Makefile
`;
