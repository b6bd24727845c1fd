// `pnpm build`: what the other commands do before they run anything.
import { build } from "./set-up/build.mjs";
import { main } from "./set-up/main.mjs";

await main(async () => {
  await build();
  return 0;
});
