// The small server of `npm start`, the browser tests and the bench: static files with strict headers.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const SOORTEN = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** Nothing but our own files; no inline script or style, no eval. Only the PDF worker may compile WebAssembly. */
const csp = (script) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

export const PAGINA_CSP = csp("'self'");
export const PDF_WORKER_CSP = csp("'self' 'wasm-unsafe-eval'");

const isPdfWorker = (pad) => /pdf\.worker[^/]*\.js$/.test(pad);
/** Files with a content hash in their name never change; the page and the service worker are asked for anew. */
const isVast = (pad) => pad.includes("/assets/");

function koppen(pad) {
  return {
    "content-type": SOORTEN[extname(pad)] ?? "application/octet-stream",
    "content-security-policy": isPdfWorker(pad) ? PDF_WORKER_CSP : PAGINA_CSP,
    "cache-control": isVast(pad) ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
  };
}

/** File below `map` for this request path, or undefined: nothing outside the folder is ever served. */
function bestandVoor(map, url) {
  let pad;
  try {
    pad = decodeURIComponent(new URL(url, "http://x").pathname);
  } catch {
    return undefined;
  }
  const bestand = normalize(join(map, pad.endsWith("/") ? `${pad}index.html` : pad));
  return bestand.startsWith(map + sep) && existsSync(bestand) && statSync(bestand).isFile() ? bestand : undefined;
}

/** Serves the folder `map`; resolves to {url, sluit()}. Port 0 = any free port. */
export function serveer({ map, poort = 0, host = "127.0.0.1" }) {
  const server = createServer((vraag, antwoord) => {
    const bestand = vraag.method === "GET" || vraag.method === "HEAD" ? bestandVoor(map, vraag.url ?? "/") : undefined;
    if (!bestand) {
      antwoord.writeHead(404, { ...koppen(".txt"), "content-type": "text/plain; charset=utf-8" });
      antwoord.end("Niet gevonden");
      return;
    }
    antwoord.writeHead(200, koppen(bestand));
    if (vraag.method === "HEAD") antwoord.end();
    else createReadStream(bestand).pipe(antwoord);
  });
  return new Promise((klaar, mislukt) => {
    server.once("error", mislukt);
    server.listen(poort, host, () =>
      klaar({
        url: `http://${host === "127.0.0.1" ? "localhost" : host}:${server.address().port}/`,
        sluit: () => {
          server.closeAllConnections();
          server.close();
        },
      }),
    );
  });
}
