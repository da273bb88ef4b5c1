import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { leesBladen, leesJson } from "#domain/dossier/bestand.ts";
import { Dossier, FORMAATVERSIE } from "#domain/dossier/dossier.ts";
import { MIGRATIES } from "#domain/dossier/migraties.ts";
import { leavesOf, matches } from "./schemavelden.ts";

const MAP = join(import.meta.dirname, "../../fixtures/dossier");
const read = (naam: string) => readFileSync(join(MAP, naam), "utf8");
const fixture = (versie: number): unknown => JSON.parse(read(`v${versie}.json`));
const versies = Array.from({ length: FORMAATVERSIE }, (_, i) => i + 1);
const velden = leavesOf(Dossier).sort();

describe("a stored field is schema + version + migration + fixture", () => {
  test("the fields of this version are written down: a new or changed field needs a new version", () => {
    expect(velden.join("\n"), "Raise FORMAATVERSIE, add a migration, vN.json and vN.velden.txt").toBe(
      read(`v${FORMAATVERSIE}.velden.txt`).trim(),
    );
  });

  test("every step to this version has a migration", () => {
    expect(Object.keys(MIGRATIES).map(Number)).toEqual(versies.slice(0, -1));
  });

  test("the newest fixture holds every field", () => {
    const bladen = leesBladen(fixture(FORMAATVERSIE));
    const sleutels = bladen.goed ? Object.keys(bladen.waarde.entries) : [];
    expect(velden.filter((pad) => !sleutels.some((sleutel) => matches(pad, sleutel)))).toEqual([]);
    expect(sleutels.filter((sleutel) => !velden.some((pad) => matches(pad, sleutel)))).toEqual([]);
  });

  test.each(versies)("the fixture of version %i opens whole in this version", (versie) => {
    expect(leesBladen(fixture(versie))).toMatchObject({ goed: true, waarde: { versie } });
    expect(leesJson(fixture(versie))).toMatchObject({ goed: true, waarde: { onleesbaar: [] } });
  });
});
