// Commands without a browser, over the same source: rapport, suggesties, controle, content-check, schema.
// The source is TypeScript for Vite, so it is built once (and again when the source is newer than the build).
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installeerPakketten } from "./installeer.mjs";

const UIT = "dist/cli/cli.js";

function nieuwste(map) {
  return Math.max(
    ...readdirSync(map, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => statSync(join(item.parentPath, item.name)).mtimeMs),
  );
}

async function bouw() {
  const { build } = await import("vite");
  await build({
    configFile: false,
    logLevel: "error",
    define: { __APP_VERSIE__: JSON.stringify(process.env.npm_package_version ?? "0") },
    build: {
      ssr: "src/cli/cli.ts",
      outDir: "dist/cli",
      emptyOutDir: true,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "cli.js" } },
    },
  });
}

installeerPakketten();
if (!existsSync(UIT) || statSync(UIT).mtimeMs < nieuwste("src")) await bouw();
const { main } = await import(pathToFileURL(UIT).href);
process.exitCode = await main(process.argv.slice(2));
