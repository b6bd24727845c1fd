import fc from "fast-check";

// Every property of a run starts from the seed that the run announced.
fc.configureGlobal({ seed: Number(process.env["FAST_CHECK_SEED"]) });
