// An apt of our own: it has its own lists, state and cache in a scratch folder and an empty idea of what is installed, so
// it can resolve and fetch packages of another suite, as any user, without the machine's own apt noticing.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { capture, say } from "../set-up/run.mjs";

const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** Fetches packages of one Debian suite. Indexes are accepted only with a signature of Debian's keyring. */
export class PrivateApt {
  #folder;
  #suite;
  #environment;

  /**
   * @param {string} folder scratch folder; the caller removes it
   * @param {string} suite
   * @param {NodeJS.ProcessEnv} environment
   */
  constructor(folder, suite, environment) {
    this.#folder = folder;
    this.#suite = suite;
    this.#environment = environment;
  }

  /**
   * Makes the folders and reads the suite's package index.
   * @param {string} folder existing scratch folder
   * @param {string} mirror URI of the repository
   * @param {string} suite such as `trixie`
   * @param {{ sources?: boolean }} [options] `sources` reads the index of source packages, too
   */
  static async open(folder, mirror, suite, { sources = false } = {}) {
    if (!existsSync(keyring)) throw new Error(`${keyring} is absent: install the package debian-archive-keyring`);
    for (const name of ["parts", "state/lists/partial", "cache/archives/partial", "debs"]) {
      mkdirSync(join(folder, name), { recursive: true });
    }
    writeFileSync(join(folder, "status"), "");
    // Unstable has no stable point in time: a mirror that is a frozen copy serves an index past its Valid-Until.
    const freshness = suite === "sid" ? ["Check-Valid-Until: no"] : [];
    const types = sources ? "deb deb-src" : "deb";
    const source = [
      `Types: ${types}`,
      `URIs: ${mirror}`,
      `Suites: ${suite}`,
      "Components: main",
      `Signed-By: ${keyring}`,
    ];
    writeFileSync(join(folder, "debian.sources"), [...source, ...freshness, ""].join("\n"));
    writeFileSync(join(folder, "apt.conf"), await configuration(folder));
    const apt = new PrivateApt(folder, suite, { ...process.env, APT_CONFIG: join(folder, "apt.conf") });
    await apt.#run("apt-get", ["update"]);
    apt.#tellAge();
    return apt;
  }

  /**
   * What installing a package on an empty system would bring, as `name=version`, by name.
   * @param {string} name
   * @returns {Promise<Map<string, string>>}
   */
  async closure(name) {
    const output = await this.#run("apt-get", ["install", "--simulate", "--no-install-recommends", name]);
    const found = output.matchAll(/^Inst (\S+) \((\S+)/gm);
    return new Map([...found].map(([, packageName = "", version = ""]) => [packageName, `${packageName}=${version}`]));
  }

  /**
   * Fetches packages; apt checks their hashes against the signed index.
   * @param {readonly string[]} packages as `name=version`
   * @returns {Promise<string[]>} paths of the files
   */
  async download(packages) {
    const folder = join(this.#folder, "debs");
    await this.#run("apt-get", ["download", ...packages], folder);
    const files = readdirSync(folder).map((file) => join(folder, file));
    if (files.length !== packages.length) throw new Error(`${packages.length} packages asked, ${files.length} came`);
    return files;
  }

  /**
   * Fetches the files of a source package, for an apt that was opened with `sources`.
   * @param {string} name
   * @param {string} folder existing folder for them
   * @returns {Promise<string[]>} paths of the files
   */
  async downloadSource(name, folder) {
    await this.#run("apt-get", ["source", "--download-only", "--only-source", name], folder);
    return readdirSync(folder).map((file) => join(folder, file));
  }

  /**
   * @param {string} program
   * @param {readonly string[]} args
   * @param {string} [cwd]
   */
  async #run(program, args, cwd = this.#folder) {
    const { code, stdout, output } = await capture(program, args, { cwd, env: this.#environment });
    // apt-get update may end with 0 though an index failed: it says so in a line that starts with W: or E:.
    if (code !== 0 || /^[WE]: .*(Failed to fetch|signature|NO_PUBKEY)/m.test(output)) {
      throw new Error(`${program} ${args.join(" ")} (${this.#suite}) failed:\n${output}`);
    }
    return stdout;
  }

  /** Says so when the index that was accepted is older than its makers meant it to be used. */
  #tellAge() {
    const lists = join(this.#folder, "state/lists");
    for (const file of readdirSync(lists).filter((name) => name.endsWith("InRelease"))) {
      const until = /^Valid-Until: (.*)$/m.exec(readFileSync(join(lists, file), "utf8"))?.[1];
      if (until === undefined || Date.parse(until) >= Date.now()) continue;
      say(`Note: the index of ${this.#suite} was meant to be used until ${until}; accepted for this folder only.`);
    }
  }
}

/**
 * The configuration: nothing of the machine's but how it reaches the network.
 * @param {string} folder
 */
async function configuration(folder) {
  const { stdout } = await capture("apt-config", ["dump"]);
  const network = stdout
    .split("\n")
    .filter((line) => /^Acquire::(https?|ftp|Retries|ForceIPv[46]|ProxyAutoDetect|Proxy-Auto-Detect)/i.test(line));
  const user = process.getuid?.() === 0 ? "root" : "";
  return [
    ...network,
    `Dir::State "${folder}/state";`,
    `Dir::State::status "${folder}/status";`,
    `Dir::Cache "${folder}/cache";`,
    `Dir::Etc::parts "${folder}/parts";`,
    `Dir::Etc::main "";`,
    `Dir::Etc::preferences "";`,
    `Dir::Etc::preferencesparts "${folder}/parts";`,
    `Dir::Etc::trusted "";`,
    `Dir::Etc::trustedparts "${folder}/parts";`,
    `Dir::Etc::sourcelist "${folder}/debian.sources";`,
    `Dir::Etc::sourceparts "${folder}/parts";`,
    `APT::Architecture "amd64";`,
    `APT::Architectures { "amd64"; };`,
    `APT::Sandbox::User "${user}";`,
    `Acquire::Languages "none";`,
    `Acquire::Check-Valid-Until "true";`,
    "",
  ].join("\n");
}
