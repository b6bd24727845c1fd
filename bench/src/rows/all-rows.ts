import { eventFlood } from "./event-flood.js";
import { guestCopy } from "./guest-copy.js";
import { guestExec } from "./guest-exec.js";
import { importTime } from "./import-time.js";
import { thousandInFlight } from "./in-flight.js";
import { launchTime } from "./launch-time.js";
import { longReply } from "./long-reply.js";
import { manyConnections } from "./many-connections.js";
import { oneAtATime } from "./one-at-a-time.js";
import { realQemuRoundTrip } from "./real-qemu-round-trip.js";
import type { Row } from "./row.js";
import { typeCheckTime } from "./type-check-time.js";

/** In the order of the table. Row g (SSH) comes with what it measures. */
export const allRows: readonly Row[] = [
  oneAtATime,
  realQemuRoundTrip,
  thousandInFlight,
  longReply,
  eventFlood,
  manyConnections,
  launchTime,
  guestCopy,
  guestExec,
  importTime,
  typeCheckTime,
];
