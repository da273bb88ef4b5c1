import { metenInBrowser } from "./in-browser.ts";
import { metenInNode } from "./in-node.ts";
import { toonMetingen } from "./meting.ts";
import { type Motor, meetMotor } from "./motoren.ts";
import type { Maat } from "./rapporten.ts";

/** One engine in a process of its own (see motoren.ts). */
export const motor = (naam: Motor, maat: Maat): Promise<void> => meetMotor(naam, maat);

/** Measures everything and prints each bar beside it. Times differ per machine: read the ratios. */
export async function main(adres: string, chromiumPad: string): Promise<void> {
  toonMetingen([...(await metenInNode(import.meta.url)), ...(await metenInBrowser(adres, chromiumPad))]);
}
