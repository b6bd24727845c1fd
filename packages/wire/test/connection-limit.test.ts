import { describe, expect, test } from "vitest";
import { rejection } from "./support/rejection.js";
import { TestConnection } from "./support/test-connection.js";
import { turn } from "./support/uncaught.js";

/** With out-of-band commands enabled QEMU takes 8 in-band commands and stops reading at the 9th. */
const inBandLimit = 8;

describe("with out-of-band commands enabled", () => {
  test("8 in-band commands are with the peer, the rest follows one by one in call order", async () => {
    await using made = await TestConnection.running({ inBandLimit });
    const { connection, peer } = made;
    const executed = Array.from({ length: 30 }, (_, index) => connection.execute(`c${index}`, undefined, undefined));
    await peer.request(7);
    await turn();
    for (let answered = 0; answered < 30; answered += 1) {
      const expected = Math.min(30, 8 + answered);
      await peer.request(expected - 1);
      await turn();
      expect(peer.requests).toHaveLength(expected);
      peer.reply(peer.requests[answered]?.id, answered);
    }
    expect(await Promise.all(executed)).toEqual(Array.from({ length: 30 }, (_, index) => index));
    expect(peer.commands).toEqual(Array.from({ length: 30 }, (_, index) => `c${index}`));
  });

  test("an out-of-band command overtakes all that wait, and takes no place of theirs", async () => {
    await using made = await TestConnection.running({ inBandLimit });
    const { connection, peer } = made;
    const executed = Array.from({ length: 12 }, (_, index) => connection.execute(`c${index}`, undefined, undefined));
    await peer.request(7);
    for (let round = 0; round < 3; round += 1) {
      const overtaking = connection.execute("query-yank", undefined, { outOfBand: true });
      const { id, "exec-oob": name } = await peer.request(8 + round);
      expect(name).toBe("query-yank");
      peer.reply(id, round);
      expect(await overtaking).toBe(round);
    }
    await turn();
    expect(peer.requests).toHaveLength(11);
    for (let index = 0; index < 12; index += 1) {
      await peer.until(() => peer.commands.includes(`c${index}`));
      peer.reply(peer.requests.find(({ execute }) => execute === `c${index}`)?.id);
    }
    await Promise.all(executed);
  });

  test("an error, an id-less error and a late answer free their place as a success does", async () => {
    await using made = await TestConnection.running({ inBandLimit: 1 });
    const { connection, peer, told } = made;
    const controller = new AbortController();
    const failing = rejection(connection.execute("fails", undefined, undefined));
    const unreadable = rejection(connection.execute("unreadable", undefined, undefined));
    const aborted = rejection(connection.execute("aborted", undefined, { signal: controller.signal }));
    const last = connection.execute("last", undefined, undefined);
    peer.fail((await peer.request(0)).id, "no");
    await peer.request(1);
    peer.fail(undefined, "unreadable");
    const { id } = await peer.request(2);
    controller.abort();
    await aborted;
    await turn();
    // QEMU is still at it: the place is taken until it answers.
    expect(peer.requests).toHaveLength(3);
    peer.reply(id);
    peer.reply((await peer.request(3)).id, "done");
    expect(await last).toBe("done");
    expect(await failing).toMatchObject({ name: "QemuCommandError" });
    expect(await unreadable).toMatchObject({ code: "ERR_QEMU_ERROR_WITHOUT_ID" });
    expect(told.notices.map(({ code }) => code)).toEqual(["error-without-id", "late-answer"]);
  });

  test("an answer that nobody asked for frees no place", async () => {
    await using made = await TestConnection.running({ inBandLimit: 1 });
    const { connection, peer } = made;
    const executed = [connection.execute("a", undefined, undefined), connection.execute("b", undefined, undefined)];
    await peer.request(0);
    for (const id of [77, "x", undefined]) peer.reply(id);
    peer.event("STOP");
    await turn();
    expect(made.told.events).toHaveLength(1);
    expect(peer.requests).toHaveLength(1);
    peer.reply(1);
    await peer.request(1);
    peer.reply(2);
    await Promise.all(executed);
  });

  test("an abort among those that wait is not-sent, and the others keep their order", async () => {
    await using made = await TestConnection.running({ inBandLimit: 1 });
    const { connection, peer } = made;
    const controller = new AbortController();
    const executed = ["a", "b", "c"].map((name) =>
      connection.execute(name, undefined, name === "b" ? { signal: controller.signal } : undefined),
    );
    await peer.request(0);
    controller.abort(new Error("no more"));
    const error = await rejection(executed[1] as Promise<unknown>);
    expect(error).toMatchObject({ name: "AbortError", outcome: "not-sent", cause: { message: "no more" } });
    peer.reply(1);
    await peer.request(1);
    expect(peer.commands).toEqual(["a", "c"]);
    peer.reply(peer.requests[1]?.id);
    await Promise.all([executed[0], executed[2]]);
  });

  test("at the end of the connection what was written is unknown, what waited is not-sent", async () => {
    await using made = await TestConnection.running({ inBandLimit: 2 });
    const { connection, peer } = made;
    const outcomes = ["a", "b", "c", "d"].map((name) => rejection(connection.execute(name, undefined, undefined)));
    await peer.request(1);
    peer.stream.end();
    expect((await Promise.all(outcomes)).map((error) => (error as Error & { outcome: string }).outcome)).toEqual([
      "unknown",
      "unknown",
      "not-sent",
      "not-sent",
    ]);
  });
});

test("without them nothing is held back", async () => {
  await using made = await TestConnection.running();
  const { connection, peer } = made;
  const executed = Array.from({ length: 100 }, () => connection.execute("c", undefined, undefined));
  await peer.request(99);
  for (const { id } of peer.requests) peer.reply(id, id);
  expect(await Promise.all(executed)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
});
