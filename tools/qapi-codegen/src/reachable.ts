import { referencedName, type Schema, type TypeDefinition } from "./schema.js";

/** The named types that a definition refers to directly. */
function directReferences(definition: TypeDefinition): string[] {
  switch (definition.kind) {
    case "enum":
      return [];
    case "alternate":
      return definition.alternatives.map(({ type }) => referencedName(type));
    case "object":
      return [...definition.members, ...definition.variants].map(({ type }) => referencedName(type));
  }
}

/** The names of all types that a schema's commands and events lead to. */
export function reachableTypes(schema: Schema): Set<string> {
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const definition = schema.types.get(name);
    if (definition === undefined || reached.has(name)) return;
    reached.add(name);
    for (const next of directReferences(definition)) visit(next);
  };
  for (const command of schema.commands.values()) {
    if (command.arguments !== undefined) visit(command.arguments);
    if (command.returns !== undefined) visit(referencedName(command.returns));
  }
  for (const event of schema.events.values()) {
    if (event.data !== undefined) visit(event.data);
  }
  return reached;
}
