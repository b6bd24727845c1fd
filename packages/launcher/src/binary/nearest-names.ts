/**
 * The names that are written most like `name`, best first, for a message such as "did you mean …": those within a few
 * changed characters, or that hold it, case and the kind of dash aside.
 */
export function nearestNames(name: string, names: Iterable<string>, limit = 3): string[] {
  const wanted = folded(name).slice(0, longest);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const found: { readonly candidate: string; readonly score: number }[] = [];
  for (const candidate of new Set(names)) {
    const other = folded(candidate);
    const distance = editDistance(wanted, other.slice(0, longest));
    const holds = wanted.length >= 3 && (other.includes(wanted) || (other.length >= 3 && wanted.includes(other)));
    // One that holds the name is a likelier meaning than one that merely shares letters.
    if (distance <= most || holds) found.push({ candidate, score: holds ? Math.min(distance, most) : distance });
  }
  found.sort(
    (a, b) => a.score - b.score || a.candidate.length - b.candidate.length || (a.candidate < b.candidate ? -1 : 1),
  );
  return found.slice(0, limit).map(({ candidate }) => candidate);
}

/** No name of QEMU's is longer; what a user wrote might be. */
const longest = 64;

function folded(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}

/** How many characters have to be inserted, removed or replaced, or swapped with the next one. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
