import { showable } from "./console/console-log.js";
import type { LaunchDiagnosis } from "./errors.js";

/** What QEMU's own words mean, and what to do about it. */
export interface Diagnosis {
  readonly diagnosis: LaunchDiagnosis;
  /** One sentence with the remedy; empty where QEMU's own words say all there is. */
  readonly remedy: string;
}

interface Rule {
  readonly diagnosis: LaunchDiagnosis;
  readonly words: RegExp;
  readonly remedy: string;
}

/**
 * In this order: the first that matches wins. The words are those of QEMU 5.2, 7.2, 10.0 and 11.1, which differ little;
 * none of them is promised by anyone, so that what matches nothing keeps QEMU's words and no more.
 */
const rules: readonly Rule[] = [
  {
    diagnosis: "image-locked",
    words: /Failed to get (?:shared )?"[\w ]+" lock|Is another process using the image/,
    remedy: "Another process has the image open.",
  },
  {
    diagnosis: "image-format",
    words:
      /Image (?:is )?not in \S+ format|invalid \S+ image|Unsupported cluster size|Could not read (?:qcow2|L1|the image)|Image is corrupt|Could not open '[^']*': Invalid argument/,
    remedy: "The image has another format, or not all of it is there: check `format`, and the file's size.",
  },
  {
    diagnosis: "port-in-use",
    words: /Address already in use|Could not set up host forwarding rule|Failed to find an available port/,
    remedy: "Something else listens there: leave the port out, so that a free one is taken, or choose another.",
  },
  {
    diagnosis: "unknown-property",
    words: /Property '[^']+' not found|Invalid parameter '|Parameter '[^']+' (?:is unexpected|expects)/,
    remedy: "This QEMU has no such property, or it takes other values.",
  },
  {
    diagnosis: "unknown-device",
    words: /is not a valid device model name|'[^']*' is not a valid (?:netdev|chardev|object)|invalid object type/,
    remedy: "This QEMU has no such device; some come in packages of their own.",
  },
  { diagnosis: "unknown-machine", words: /unsupported machine type/, remedy: "This QEMU has no such machine type." },
  { diagnosis: "unknown-cpu", words: /unable to find CPU model/, remedy: "This QEMU has no such CPU model." },
  {
    diagnosis: "kvm-missing",
    words:
      /Could not access KVM kernel module: No such file|invalid accelerator kvm|KVM (?:is )?not (?:supported|available)/,
    remedy: 'Load the kernel module, or let accelerator be "auto" or "tcg".',
  },
  {
    diagnosis: "kvm-denied",
    words: /Could not access KVM kernel module: Permission denied/,
    remedy: 'Put the user into the group that owns /dev/kvm, or let accelerator be "auto" or "tcg".',
  },
  {
    diagnosis: "kvm-broken",
    words: /failed to initialize kvm|kvm run failed|KVM_[A-Z_]+ failed/i,
    remedy: 'KVM does not work here: let accelerator be "auto" or "tcg".',
  },
  {
    diagnosis: "firmware-missing",
    words: /could not load (?:PC )?BIOS|could not load firmware|Could not find ROM image|failed to find romfile/i,
    remedy: "The firmware's file is not there or can't be read: check its path, or install its package.",
  },
  {
    diagnosis: "kernel-missing",
    words: /could not open kernel file|could not load (?:initrd|ramdisk)|could not read kernel|could not open dtb/i,
    remedy: "The kernel, its initial RAM disk or device tree is not there or can't be read.",
  },
  {
    diagnosis: "bad-kernel",
    words:
      /invalid kernel header|linux kernel too old|kernel image .* is (?:invalid|not supported)|Error loading uncompressed kernel|could not load kernel/i,
    remedy: "The file is no kernel that QEMU can start directly.",
  },
  {
    diagnosis: "huge-pages",
    words:
      /unable to map backing store for guest RAM|not enough (?:free )?huge ?pages|os_mem_prealloc|preallocate memory|can't open backing store/i,
    remedy: "The host has not enough free huge pages of this size, or no hugetlbfs is mounted there.",
  },
  {
    diagnosis: "memory",
    words:
      /cannot set up guest memory|Cannot allocate memory|ram size too large|exceeds max|Insufficient (?:free )?(?:host )?memory/i,
    remedy: "The host can't give the guest as much memory: ask for less.",
  },
  {
    diagnosis: "hardware-missing",
    words:
      /no such host device|vfio .*(?:failed|error|No such)|vhost-net requested but could not be initialized|open .*vhost-net.* failed|could not open \/dev\/net\/tun|IOMMU/i,
    remedy: "The host lacks this hardware, or its driver is not bound or loaded.",
  },
  {
    diagnosis: "backend-missing",
    words:
      /Failed to connect to '|Unable to connect character device|vhost-user.*(?:failed|error)|Failed to (?:read|write) msg header/i,
    remedy: "Start the back end first, or let QEMU listen (`server: true`).",
  },
  {
    diagnosis: "image-missing",
    words: /Could not open '[^']*': No such file|Could not open backing file/,
    remedy: "The image is not there: check its path.",
  },
  {
    diagnosis: "image-denied",
    words: /Could not open '[^']*': Permission denied/,
    remedy: "This user may not open the image so: check who owns it, or attach it read-only.",
  },
  {
    diagnosis: "unknown-option",
    words: /: invalid option|invalid -\w+ (?:argument|option)|expects a value|needs an argument/i,
    remedy: "This QEMU does not take the option.",
  },
];

/** Finds out why QEMU ended at once from what it wrote to its standard error. */
export function diagnose(stderr: string): Diagnosis {
  const rule = rules.find(({ words }) => words.test(stderr));
  return rule === undefined ? { diagnosis: "unknown", remedy: "" } : { diagnosis: rule.diagnosis, remedy: rule.remedy };
}

/** As much of a line goes into a message, in characters; `stderrTail` has the whole. */
const shownLine = 1_000;

/**
 * The last lines that say what was wrong, fit for a message: warnings use the same stream and fail nothing, and paths and
 * what a back end or guest said may hold anything.
 */
export function essence(stderr: string): string {
  const lines = stderr
    .split("\n")
    .map((line) => showable(line).trim())
    .map((line) => (line.length > shownLine ? `${line.slice(0, shownLine)}…` : line))
    .filter((line) => line !== "" && !/: warning: |: info: /.test(line));
  // The second line of a pair often explains the first.
  return lines
    .slice(-3)
    .map((line, index, all) => (index < all.length - 1 ? ended(line) : line))
    .join(" ");
}

/** Other people's words as a sentence, for ours to go on after. */
export function ended(words: string): string {
  return /[.!?:;…,]$/.test(words) ? words : `${words}.`;
}

/** Whether this line of standard error says that QEMU waits for, or does not reach, a vhost-user back end. */
export function waitsForBackend(line: string): boolean {
  // Server role: "info: QEMU waiting for connection on: …". Client role, each time it dials: "Unable to connect character device …".
  return /QEMU waiting for connection on: |Unable to connect character device/.test(line);
}
