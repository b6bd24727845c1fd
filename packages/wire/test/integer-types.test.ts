import { expect, test } from "vitest";

test("package loads", async () => {
  await expect(import("@qemu-wire/wire")).resolves.toBeDefined();
});
