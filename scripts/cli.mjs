// Commands without a browser, over the same source: rapport, suggesties, controle, schema.
// The source is TypeScript for Vite, so it is built once (and again when the source is newer than the build).
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installeerPakketten } from "./installeer.mjs";

const UIT = ".cache/cli/cli.js";

function nieuwste(map) {
  return Math.max(
    ...readdirSync(map, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => statSync(join(item.parentPath, item.name)).mtimeMs),
  );
}

installeerPakketten();
if (!existsSync(UIT) || statSync(UIT).mtimeMs < nieuwste("src")) {
  const { bouwVoorNode } = await import("./bouw-voor-node.mjs");
  await bouwVoorNode("src/cli/cli.ts", ".cache/cli", "cli.js");
}
process.env.NODE_ENV ??= "production";
const { main } = await import(pathToFileURL(UIT).href);
process.exitCode = await main(process.argv.slice(2));
