import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { serveer } from "../../scripts/serveer.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    adres: string;
  }
}

/** Serves the built app, with the same headers as `npm start`, to all browser tests. Builds it when it is not there. */
export async function setup(project: TestProject) {
  if (!existsSync("dist/index.html")) await build({ logLevel: "warn" });
  const server = await serveer({ map: resolve("dist") });
  project.provide("adres", server.url);
  return server.sluit;
}
