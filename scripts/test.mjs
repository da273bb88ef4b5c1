// npm test: everything, from a bare clone.
import { installeerPakketten, vindChromium } from "./installeer.mjs";

installeerPakketten();
const { draaiStappen, STAPPEN } = await import("./controles.mjs");
const env = { ...process.env, CHROME_PATH: vindChromium() };
const { types, lint, knip, bouw, grootte, zonderBrowser, browser } = STAPPEN;
draaiStappen([types, lint, knip, zonderBrowser, bouw, grootte, browser], env);
