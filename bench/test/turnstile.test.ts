import { expect, test } from "vitest";
import { Turnstile } from "../src/turnstile.js";

async function play(turnstile: Turnstile, name: string, turns: number, played: string[]): Promise<void> {
  for (let index = 0; index < turns; index++) {
    await turnstile.pass();
    played.push(`${name} starts`);
    await new Promise((resolve) => setImmediate(resolve));
    played.push(`${name} ends`);
  }
  turnstile.leave();
}

test("two take turns, one at a time", async () => {
  const played: string[] = [];
  const turnstile = new Turnstile(2);
  await Promise.all([play(turnstile, "A", 2, played), play(turnstile, "B", 2, played)]);
  const round = ["A starts", "A ends", "B starts", "B ends"];
  expect(played).toEqual([...round, ...round]);
});

test("who is left alone goes on", async () => {
  const played: string[] = [];
  const turnstile = new Turnstile(2);
  await Promise.all([play(turnstile, "A", 1, played), play(turnstile, "B", 3, played)]);
  expect(played.filter((line) => line === "B starts")).toHaveLength(3);
});
