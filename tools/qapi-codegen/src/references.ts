import type { OutputShape } from "./output.js";

/** The types that a shape refers to, lists in brackets. */
export function referencesOf(shape: OutputShape): string[] {
  switch (shape.kind) {
    case "enum":
      return [];
    case "alternate":
      return [...shape.types];
    case "object":
      return shape.members.flatMap(({ types }) => [...types]);
    case "union":
      return [
        ...shape.members.flatMap(({ types }) => [...types]),
        ...shape.branches.flatMap((branch) => [
          ...(branch.extends === undefined ? [] : [branch.extends]),
          ...branch.members.flatMap(({ types }) => [...types]),
        ]),
      ];
  }
}
