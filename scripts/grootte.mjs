// Size of what the browser must load before it can show anything: entry JS ≤ 130 kB gzip (ontwerp §7).
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const MAX_KB = 130;
const html = readFileSync("dist/index.html", "utf8");
const bestanden = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map((treffer) => treffer[1]);
const bytes = bestanden.map((bestand) => gzipSync(readFileSync(`dist/${bestand}`), { level: 9 }).length);
const kb = bytes.reduce((a, b) => a + b, 0) / 1000;
console.log(`eerste lading: ${kb.toFixed(1)} kB gzip (hooguit ${MAX_KB}), ${bestanden.length} bestand(en)`);
if (bestanden.length === 0 || kb > MAX_KB) process.exitCode = 1;
