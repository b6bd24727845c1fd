// Written by tools/qapi-codegen from its recorded model; do not edit. `pnpm generate` writes it anew.
// The facts (names, types, versions) are those of QEMU's QAPI schema. "@since" names the first supported version that
// has an item, if that is not the oldest.
/**
 * Where 64-bit integers may be in a value: `"i"`, the value is one; `"v"`, it is of any type, so every integer in it
 * counts; `[shape]`, it is a list of such values; a number, it has the type with this index in {@link ResultShapes.types}.
 */
export type ValueShape = "i" | "v" | number | readonly [ValueShape];

/** An object: the shapes of those members that may hold a 64-bit integer. */
export interface ObjectShape {
  readonly m: Readonly<Record<string, ValueShape>>;
}

/** A union: members that all branches have, and by the value of member `d` the index of a type with the others. */
export interface UnionShape extends ObjectShape {
  readonly d: string;
  readonly b: Readonly<Record<string, number>>;
}

/** A value told apart by its JSON type; forms that hold no 64-bit integer are left out. */
export interface AlternateShape {
  readonly a: readonly ValueShape[];
}

/** Where the results of commands and the data of events hold 64-bit integers; what is not listed holds none. */
export interface ResultShapes {
  readonly commands: Readonly<Record<string, ValueShape>>;
  readonly events: Readonly<Record<string, ValueShape>>;
  readonly types: readonly (ObjectShape | UnionShape | AlternateShape)[];
}

/** The table. Parsed when the module is loaded, so import it only when it is needed. */
export const resultShapes: ResultShapes = JSON.parse(
  "{\"commands\":{\"guest-exec\":0,\"guest-exec-status\":1,\"guest-file-open\":\"i\",\"guest-file-read\":2,\"guest-file-seek\":3,\"guest-file-write\":4,\"guest-fsfreeze-freeze\":\"i\",\"guest-fsfreeze-freeze-list\":\"i\",\"guest-fsfreeze-thaw\":\"i\",\"guest-fstrim\":5,\"guest-get-cpustats\":[7],\"guest-get-devices\":[9],\"guest-get-disks\":[10],\"guest-get-diskstats\":[16],\"guest-get-fsinfo\":[18],\"guest-get-memory-block-info\":19,\"guest-get-memory-blocks\":[20],\"guest-get-time\":\"i\",\"guest-get-timezone\":21,\"guest-get-vcpus\":[22],\"guest-network-get-interfaces\":[23],\"guest-network-get-route\":[26],\"guest-set-memory-blocks\":[27],\"guest-set-vcpus\":\"i\",\"guest-sync\":\"i\",\"guest-sync-delimited\":\"i\"},\"events\":{},\"types\":[{\"m\":{\"pid\":\"i\"}},{\"m\":{\"exitcode\":\"i\",\"signal\":\"i\"}},{\"m\":{\"count\":\"i\"}},{\"m\":{\"position\":\"i\"}},{\"m\":{\"count\":\"i\"}},{\"m\":{\"paths\":[6]}},{\"m\":{\"trimmed\":\"i\",\"minimum\":\"i\"}},{\"m\":{},\"d\":\"type\",\"b\":{\"linux\":8}},{\"m\":{\"cpu\":\"i\",\"user\":\"i\",\"nice\":\"i\",\"system\":\"i\",\"idle\":\"i\",\"iowait\":\"i\",\"irq\":\"i\",\"softirq\":\"i\",\"steal\":\"i\",\"guest\":\"i\",\"guestnice\":\"i\"}},{\"m\":{\"driver-date\":\"i\"}},{\"m\":{\"address\":11,\"smart\":14}},{\"m\":{\"pci-controller\":12,\"bus\":\"i\",\"target\":\"i\",\"unit\":\"i\",\"ccw-address\":13}},{\"m\":{\"domain\":\"i\",\"bus\":\"i\",\"slot\":\"i\",\"function\":\"i\"}},{\"m\":{\"cssid\":\"i\",\"ssid\":\"i\",\"subchno\":\"i\",\"devno\":\"i\"}},{\"m\":{},\"d\":\"type\",\"b\":{\"nvme\":15}},{\"m\":{\"critical-warning\":\"i\",\"temperature\":\"i\",\"available-spare\":\"i\",\"available-spare-threshold\":\"i\",\"percentage-used\":\"i\",\"data-units-read-lo\":\"i\",\"data-units-read-hi\":\"i\",\"data-units-written-lo\":\"i\",\"data-units-written-hi\":\"i\",\"host-read-commands-lo\":\"i\",\"host-read-commands-hi\":\"i\",\"host-write-commands-lo\":\"i\",\"host-write-commands-hi\":\"i\",\"controller-busy-time-lo\":\"i\",\"controller-busy-time-hi\":\"i\",\"power-cycles-lo\":\"i\",\"power-cycles-hi\":\"i\",\"power-on-hours-lo\":\"i\",\"power-on-hours-hi\":\"i\",\"unsafe-shutdowns-lo\":\"i\",\"unsafe-shutdowns-hi\":\"i\",\"media-errors-lo\":\"i\",\"media-errors-hi\":\"i\",\"number-of-error-log-entries-lo\":\"i\",\"number-of-error-log-entries-hi\":\"i\"}},{\"m\":{\"major\":\"i\",\"minor\":\"i\",\"stats\":17}},{\"m\":{\"read-sectors\":\"i\",\"read-ios\":\"i\",\"read-merges\":\"i\",\"write-sectors\":\"i\",\"write-ios\":\"i\",\"write-merges\":\"i\",\"discard-sectors\":\"i\",\"discard-ios\":\"i\",\"discard-merges\":\"i\",\"flush-ios\":\"i\",\"read-ticks\":\"i\",\"write-ticks\":\"i\",\"discard-ticks\":\"i\",\"flush-ticks\":\"i\",\"ios-pgr\":\"i\",\"total-ticks\":\"i\",\"weight-ticks\":\"i\"}},{\"m\":{\"used-bytes\":\"i\",\"total-bytes\":\"i\",\"disk\":[11],\"total-bytes-privileged\":\"i\"}},{\"m\":{\"size\":\"i\"}},{\"m\":{\"phys-index\":\"i\"}},{\"m\":{\"offset\":\"i\"}},{\"m\":{\"logical-id\":\"i\"}},{\"m\":{\"ip-addresses\":[24],\"statistics\":25}},{\"m\":{\"prefix\":\"i\"}},{\"m\":{\"rx-bytes\":\"i\",\"rx-packets\":\"i\",\"rx-errs\":\"i\",\"rx-dropped\":\"i\",\"tx-bytes\":\"i\",\"tx-packets\":\"i\",\"tx-errs\":\"i\",\"tx-dropped\":\"i\"}},{\"m\":{\"metric\":\"i\",\"irtt\":\"i\",\"flags\":\"i\",\"refcnt\":\"i\",\"use\":\"i\",\"window\":\"i\",\"mtu\":\"i\",\"version\":\"i\"}},{\"m\":{\"phys-index\":\"i\",\"error-code\":\"i\"}}]}",
) as ResultShapes;
