/** Entries of `query-qmp-schema` (`qapi/introspect.json`); type names are masked numbers that only this QEMU knows. */
export type SchemaEntry =
  | (Named<"builtin"> & {
      readonly "json-type": "string" | "number" | "int" | "boolean" | "null" | "object" | "array" | "value";
    })
  | (Named<"enum"> & {
      readonly values: readonly string[];
      readonly members?: readonly { readonly name: string; readonly features?: readonly string[] }[];
    })
  | (Named<"array"> & { readonly "element-type": string })
  | (Named<"object"> & {
      readonly members: readonly SchemaMember[];
      readonly tag?: string;
      readonly variants?: readonly { readonly case: string; readonly type: string }[];
    })
  | (Named<"alternate"> & { readonly members: readonly { readonly type: string }[] })
  | (Named<"command"> & { readonly "arg-type": string; readonly "ret-type": string; readonly "allow-oob"?: boolean })
  | (Named<"event"> & { readonly "arg-type": string });

interface Named<Kind extends string> {
  readonly name: string;
  readonly "meta-type": Kind;
  readonly features?: readonly string[];
}

/** A member of an object; `default` is there, and null, when it is optional. */
export interface SchemaMember {
  readonly name: string;
  readonly type: string;
  readonly default?: null;
  readonly features?: readonly string[];
}

/** An entry of one kind. */
export type SchemaEntryOf<Kind extends SchemaEntry["meta-type"]> = Extract<SchemaEntry, { readonly "meta-type": Kind }>;
