// Makes a bare clone ready: packages from the lock file, and a browser for the tests.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** npm writes this at the end of every install. */
const GEINSTALLEERD = "node_modules/.package-lock.json";
const tijdVan = (pad) => (existsSync(pad) ? statSync(pad).mtimeMs : 0);

/** Installs the packages when they are missing or older than the lock file. */
export function installeerPakketten() {
  if (tijdVan(GEINSTALLEERD) >= tijdVan("package-lock.json")) return;
  console.error("Pakketten installeren …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--no-audit", "--no-fund"], {
    // What a command prints is for its reader; the installing is not.
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
}

const PLEKKEN = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const isBestand = (pad) => pad !== undefined && existsSync(pad) && statSync(pad).isFile();

/** Path of a Chromium. On Debian as root it is installed when missing; elsewhere a clear instruction ends the run. */
export function vindChromium() {
  const gevonden = PLEKKEN.find(isBestand);
  if (gevonden) return gevonden;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Chromium installeren …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update"], { stdio: "ignore", env });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "inherit", env });
    const nu = PLEKKEN.find(isBestand);
    if (nu) return nu;
  }
  console.error("Geen browser gevonden. Installeer Chromium of Chrome, of zet het pad in CHROME_PATH.");
  process.exit(1);
}
