import type { Measurement } from "../measurement.js";

/** Prints the one line that the harness reads from a scenario. */
export function printMeasurement(measurement: Measurement): void {
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
}
