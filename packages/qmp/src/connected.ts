// What only a connected client needs. The first connect() loads it: importing this package should cost next to nothing.
export { ClientConnections } from "./client-connections.js";
export { executeAndWait } from "./execute-and-wait.js";
export { runJob } from "./jobs.js";
export { OutOfBandProbe } from "./probe.js";
export { quit } from "./quit.js";
export { SchemaReader } from "./schema-reader.js";
