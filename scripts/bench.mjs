// npm run bench: measures beside the bars of the design. A miss is printed, it does not fail: machines differ.
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { installeerPakketten, vindChromium } from "./installeer.mjs";

installeerPakketten();
const { bouwVoorNode } = await import("./bouw-voor-node.mjs");
const { serveer } = await import("./serveer.mjs");
execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], { stdio: "inherit" });
await bouwVoorNode("test/bench/bench.ts", ".cache/bench", "bench.js");
execFileSync(process.execPath, ["scripts/grootte.mjs"], { stdio: "inherit" });
const { url, sluit } = await serveer({ map: resolve("dist") });
process.env.NODE_ENV ??= "production";
const { main } = await import(pathToFileURL(resolve(".cache/bench/bench.js")).href);
await main(url, vindChromium());
sluit();
