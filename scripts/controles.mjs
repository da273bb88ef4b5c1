// The steps of `npm test` and `npm run check`, run one after the other; every step is reported, none is skipped.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

const node = (pad, ...argumenten) => [process.execPath, [pad, ...argumenten]];
const VITEST = "node_modules/vitest/vitest.mjs";
const UITSLAG = ".cache/vitest.json";

export const STAPPEN = {
  types: { naam: "types", opdracht: node("node_modules/typescript/bin/tsc", "--noEmit", "-p", ".") },
  lint: {
    naam: "lint en opmaak",
    opdracht: node("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"),
  },
  knip: { naam: "ongebruikte code", opdracht: node("node_modules/knip/bin/knip.js", "--no-progress") },
  bouw: { naam: "bouw", opdracht: node("node_modules/vite/bin/vite.js", "build", "--logLevel", "warn") },
  grootte: { naam: "grootte van de eerste lading", opdracht: node("scripts/grootte.mjs") },
  zonderBrowser: { naam: "tests zonder browser", projecten: ["node", "scherm"] },
  browser: { naam: "tests in de browser", projecten: ["e2e"] },
};

/** Runs vitest for these projects and counts from its JSON report. */
function draaiTests(projecten, env) {
  rmSync(UITSLAG, { force: true });
  const keuze = projecten.flatMap((project) => ["--project", project]);
  const rapporten = ["--reporter=default", "--reporter=json", `--outputFile.json=${UITSLAG}`];
  const { status } = spawnSync(process.execPath, [VITEST, "run", ...keuze, ...rapporten], { stdio: "inherit", env });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(UITSLAG, "utf8"));
    return { gelukt: numPassedTests, mislukt: Math.max(numFailedTests, status === 0 ? 0 : 1) };
  } catch {
    return { gelukt: 0, mislukt: 1 };
  }
}

/** Runs the steps and prints "N passed, N failed" alone on the last line; the exit code says whether all is well. */
export function draaiStappen(stappen, env = process.env) {
  let gelukt = 0;
  let mislukt = 0;
  for (const stap of stappen) {
    console.log(`\n── ${stap.naam}`);
    const begin = Date.now();
    if (stap.projecten) {
      const uitslag = draaiTests(stap.projecten, env);
      gelukt += uitslag.gelukt;
      mislukt += uitslag.mislukt;
    } else {
      const { status } = spawnSync(...stap.opdracht, { stdio: "inherit", env });
      if (status === 0) gelukt += 1;
      else mislukt += 1;
    }
    console.log(`   (${Math.round((Date.now() - begin) / 1000)} s)`);
  }
  console.log(`\n${gelukt} passed, ${mislukt} failed`);
  process.exitCode = mislukt > 0 ? 1 : 0;
}
