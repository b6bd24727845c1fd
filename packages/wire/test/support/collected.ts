import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { turn } from "./uncaught.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** True when nothing holds the object of `reference` any more. */
export async function isCollected(reference: WeakRef<object>): Promise<boolean> {
  for (let round = 0; round < 10; round += 1) {
    // A WeakRef that was looked at holds its object until the turn is over.
    await turn();
    collectGarbage();
    if (reference.deref() === undefined) return true;
  }
  return false;
}
