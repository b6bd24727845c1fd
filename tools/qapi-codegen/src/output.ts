/** What a generated file says of one item beyond its type. */
export interface Remarks {
  /** The first supported version that has the item, when what encloses it is older. */
  readonly since?: string;
  /** The first supported version that has it no more. */
  readonly removed?: string;
  /** The first supported version that calls it deprecated. */
  readonly deprecated?: string;
  readonly unstable?: true;
  /** The target or build option that it depends on. */
  readonly condition?: string;
}

/** Commands take arguments; results and event data come back. A type may look different in the two. */
export type Direction = "arguments" | "results";

/** A member with the forms its value may have, in QAPI's words. */
export interface OutputMember {
  readonly name: string;
  readonly types: readonly string[];
  readonly optional: boolean;
  readonly remarks: Remarks;
}

export interface OutputObject {
  readonly kind: "object";
  readonly members: readonly OutputMember[];
}

/** A branch of a union; `tags` fixes the discriminators, two when the branch of a union is a union itself. */
export interface OutputBranch {
  readonly name: string;
  readonly tags: readonly { readonly member: string; readonly values: readonly string[] }[];
  /** The object type whose members the branch adds. */
  readonly extends?: string;
  /** The members of the union's base, without its discriminator. */
  readonly baseMembers: readonly OutputMember[];
  /** Further members of the branch itself: those of types that differ between versions. */
  readonly members: readonly OutputMember[];
  readonly remarks: Remarks;
}

export interface OutputUnion {
  readonly kind: "union";
  readonly discriminator: string;
  /** The base, with the discriminator. */
  readonly members: readonly OutputMember[];
  readonly branches: readonly OutputBranch[];
}

export interface OutputEnum {
  readonly kind: "enum";
  readonly values: readonly { readonly name: string; readonly remarks: Remarks }[];
}

export interface OutputAlternate {
  readonly kind: "alternate";
  readonly types: readonly string[];
}

export type OutputShape = OutputObject | OutputUnion | OutputEnum | OutputAlternate;

export interface OutputType {
  readonly name: string;
  readonly module: string;
  readonly remarks: Remarks;
  /** The name is ours, so QEMU's reference can't have it. */
  readonly undeclared: boolean;
  readonly shape: OutputShape;
}

export interface OutputCommand {
  readonly name: string;
  readonly module: string;
  /** Object types, any of which may be given; none when the command takes no arguments. */
  readonly arguments: readonly string[];
  /** The command takes no arguments in some of the versions, so that a call without them is right. */
  readonly argumentsOptional: boolean;
  /** Empty when the command answers `{}` in every version. */
  readonly returns: readonly string[];
  readonly outOfBand: boolean;
  readonly open: boolean;
  readonly silent: boolean;
  readonly remarks: Remarks;
}

export interface OutputEvent {
  readonly name: string;
  readonly module: string;
  readonly data: readonly string[];
  readonly remarks: Remarks;
}

/** All that one generated file of declarations says. */
export interface Output {
  readonly commands: readonly OutputCommand[];
  readonly events: readonly OutputEvent[];
  /** Types by name, as arguments take them. */
  readonly argumentTypes: ReadonlyMap<string, OutputType>;
  /** Types by name, as results and events bring them. */
  readonly resultTypes: ReadonlyMap<string, OutputType>;
}
