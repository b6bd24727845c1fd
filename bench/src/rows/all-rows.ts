import { eventFlood } from "./event-flood.js";
import { guestCopy } from "./guest-copy.js";
import { guestExec } from "./guest-exec.js";
import { importTime } from "./import-time.js";
import { thousandInFlight } from "./in-flight.js";
import { longReply } from "./long-reply.js";
import { manyConnections } from "./many-connections.js";
import { oneAtATime } from "./one-at-a-time.js";
import { realQemuRoundTrip } from "./real-qemu-round-trip.js";
import type { Row } from "./row.js";
import { typeCheckTime } from "./type-check-time.js";

/** In the order of the table. Rows g (SSH) and h (launcher) come with what they measure. */
export const allRows: readonly Row[] = [
  oneAtATime,
  realQemuRoundTrip,
  thousandInFlight,
  longReply,
  eventFlood,
  manyConnections,
  guestCopy,
  guestExec,
  importTime,
  typeCheckTime,
];
