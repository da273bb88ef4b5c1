import { metenInBrowser } from "./in-browser.ts";
import { metenInNode } from "./in-node.ts";
import { toonMetingen } from "./meting.ts";

/** Measures everything and prints each bar beside it. Times differ per machine: read the ratios. */
export async function main(adres: string, chromiumPad: string): Promise<void> {
  toonMetingen([...(await metenInNode()), ...(await metenInBrowser(adres, chromiumPad))]);
}
