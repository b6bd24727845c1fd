import { SpecError } from "../errors.js";

/** What {@link initScript} fills in. */
export interface InitScript {
  /** A text with placeholders: `exec ${program} --cores ${cores}`. `$${` stands for `${`. */
  readonly template: string;
  /** A value for each, by its name. */
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Fills in a template, such as the `init` of a guest whose root is a share of the host. A value is put in as it is and is never looked at for
 * further placeholders. Only `${name}` is one: `$name`, `$(…)` and `${name:-…}` are the guest's own.
 *
 * @throws SpecError for a placeholder without a value (`values.<name>`), and for a value without a placeholder
 */
export function initScript({ template, values }: InitScript): string {
  const used = new Set<string>();
  const script = template.replaceAll(/(\$?)\$\{([A-Za-z_]\w*)\}/g, (whole, dollar: string, name: string) => {
    if (dollar !== "") return whole.slice(1);
    if (!Object.hasOwn(values, name))
      throw new SpecError(`values.${name}`, `the template has \${${name}}, and there is no value for it.`);
    used.add(name);
    return String(values[name]);
  });
  const unused = Object.keys(values).find((name) => !used.has(name));
  if (unused !== undefined) throw new SpecError(`values.${unused}`, `the template has no \${${unused}}.`);
  return script;
}
