// npm start: installs what is missing, builds the app and serves it.
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { installeerPakketten } from "./installeer.mjs";
import { serveer } from "./serveer.mjs";

const poort = Number(process.env.PORT ?? 4173);
installeerPakketten();
execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], { stdio: "inherit" });
try {
  const { url } = await serveer({ map: resolve("dist"), poort });
  console.log(`Schoolprogramma staat klaar op ${url} (stoppen met Ctrl+C)`);
} catch (fout) {
  const bezet = fout?.code === "EADDRINUSE";
  console.error(bezet ? `Poort ${poort} is bezet. Kies een andere: PORT=4180 npm start` : fout);
  process.exitCode = 1;
}
