/** Keys as people write them: `return[3].total-bytes`; a key that is no plain name is quoted, `a["odd key"]`. */
export function memberPath(keys: readonly (string | number)[]): string {
  let path = "";
  for (const key of keys) {
    if (typeof key === "number") path += `[${key}]`;
    else if (!/^[\w-]+$/.test(key)) path += `[${JSON.stringify(key)}]`;
    else path += path === "" ? key : `.${key}`;
  }
  return path;
}
