/** A package as the index has it. */
export interface DebianPackage {
  readonly name: string;
  /** Name that `apt-get download` gives its file. */
  readonly file: string;
  /** Digest of the file, or its name where the index has no digest. */
  readonly hash: string;
}

/**
 * The packages to fetch, from what `apt-cache depends --recurse` prints: the wanted ones, the kernel behind a
 * meta-package, and libraries of libraries. Scripts, tools and the like are for a system with a package manager.
 */
export function neededPackages(printed: string, wanted: readonly string[]): string[] {
  const dependencies = readDependencies(printed);
  const needed = new Set<string>();
  const queue = [...wanted];
  for (const name of queue) {
    if (needed.has(name)) continue;
    needed.add(name);
    queue.push(
      ...(dependencies.get(name) ?? []).filter((one) => /^(lib|zlib1g$|linux-(image|modules|binary)-\d)/.test(one)),
    );
  }
  // A kernel's meta-package is empty.
  return [...needed].filter((name) => !/^linux-image-(cloud-)?(amd64|arm64)$/.test(name)).sort();
}

/** Names of the packages that each package depends on. Virtual ones, in angle brackets, are left out. */
function readDependencies(printed: string): Map<string, string[]> {
  const dependencies = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of printed.split("\n")) {
    const [, name] = /^(\S+)$/.exec(line) ?? [];
    if (name !== undefined) dependencies.set(name, (current = []));
    const [, needed] = /^ [ |](?:Pre)?Depends: ([^<\s]+)$/.exec(line) ?? [];
    if (needed !== undefined) current.push(needed.replace(/:any$/, ""));
  }
  return dependencies;
}

/** Packages by name, from what `apt-get download --print-uris` prints: `'uri' file size digest` for each. */
export function readUris(printed: string): Map<string, DebianPackage> {
  const packages = new Map<string, DebianPackage>();
  for (const [, file = "", digest = ""] of printed.matchAll(/^'[^']*' (\S+) \d+ ?(\S*)$/gm)) {
    const [name = ""] = file.split("_");
    packages.set(name, { name, file, hash: (digest || file).replace(/^\w+:/, "") });
  }
  return packages;
}
