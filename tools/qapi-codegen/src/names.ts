/** `block-job_set`, `BLOCK_JOB` or `blockJob` as a part of a TypeScript type's name: `BlockJobSet`, `BlockJob`. */
export function pascalCase(name: string): string {
  const shouted = name === name.toUpperCase();
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + (shouted ? word.slice(1).toLowerCase() : word.slice(1)))
    .join("");
}

/** The name of the declaration of a type: types that the schema leaves unnamed are called after their command or event. */
export function typeName(name: string): string {
  const [owner = "", part] = name.split(":");
  if (part === undefined) return name;
  return pascalCase(owner) + (part === "arguments" ? "Arguments" : "Event");
}
