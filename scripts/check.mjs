// npm run check: everything that needs no browser.
import { installeerPakketten } from "./installeer.mjs";

installeerPakketten();
const { draaiStappen, STAPPEN } = await import("./controles.mjs");
const { types, lint, knip, zonderBrowser } = STAPPEN;
draaiStappen([types, lint, knip, zonderBrowser]);
