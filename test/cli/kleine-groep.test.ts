import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { controle, rapport, suggesties } from "#cli/opdrachten.ts";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { applyChanges, type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Rol } from "#domain/dossier/inbreng.ts";
import { type Inzending, schrijfInzending } from "#domain/dossier/inzending.ts";
import { KLEINSTE_VAN_ROL } from "#domain/kleine-groep.ts";
import { VARIANTNAMEN } from "#domain/rapport/varianten.ts";
import { sluitRonde } from "#domain/schoolscan/rondes.ts";
import { vragenlijstVoor } from "#domain/schoolscan/vragenlijst.ts";
import { antwoordenOp, UITNODIGING } from "../domain/schoolscan/inzendingen-maken.ts";

const map = mkdtempSync(join(tmpdir(), "schoolprogramma-kleine-groep-"));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const inhoud = await laadInhoud();
const GROEPEN: { rol: Rol; formulier: string }[] = [
  { rol: "team", formulier: "team" },
  { rol: "leerlingen", formulier: "leerlingen-po" },
  { rol: "ouders", formulier: "ouders" },
];

const SCHOOL: Entries = {
  "school/naam": "De Proefschool (verzonnen)",
  "school/sectoren/bao": true,
  "plan/beginjaar": 2026,
  "inbreng/schoolleiding/rol": "schoolleiding",
  "inbreng/schoolleiding/antwoorden/F1/zorg": 4,
};

type Antwoorden = Inzending["antwoorden"];

/** The school after a round in which these people of one group handed in. */
function gesloten({ rol, formulier }: (typeof GROEPEN)[number], groep: Antwoorden[]): Entries {
  const bladen = groep.map((antwoorden, i) => [
    `inzending/r1/p${i}`,
    schrijfInzending({ rol, formulier, keer: 1, antwoorden }),
  ]);
  const entries: Entries = { ...SCHOOL, ...Object.fromEntries(bladen) };
  return applyChanges(entries, sluitRonde(readDossier(entries).dossier, "r1", "2026-11-24"));
}

/** All that the commands print or write about a dossier. */
async function alleUitvoer(entries: Entries): Promise<string[]> {
  const teksten: string[] = [];
  for (const variant of VARIANTNAMEN) {
    const { bestand } = await rapport(entries, join(map, `${variant}.txt`), variant);
    teksten.push(readFileSync(bestand, "utf8"));
  }
  return [JSON.stringify(await suggesties(entries)), JSON.stringify(await controle(entries)), ...teksten];
}

describe("what the commands say about a group that is too small", () => {
  it.each(GROEPEN)("is the same whatever the $rol answered", async (groep) => {
    const uitnodiging = { ...UITNODIGING, ...groep };
    expect(vragenlijstVoor(uitnodiging, inhoud)).toBeDefined();
    const een = antwoordenOp(inhoud, uitnodiging);
    const aantal = fc.integer({ min: 1, max: KLEINSTE_VAN_ROL[groep.rol] - 1 });
    const paar = aantal.chain((n) => {
      const mensen = fc.array(een, { minLength: n, maxLength: n });
      return fc.tuple(mensen, mensen);
    });
    await fc.assert(
      fc.asyncProperty(paar, async ([deze, die]) => {
        expect(await alleUitvoer(gesloten(groep, deze))).toEqual(await alleUitvoer(gesloten(groep, die)));
      }),
      { numRuns: 8 },
    );
  });

  it("is no test of silence: a group that is large enough changes what is said", async () => {
    const leerlingen = (L2: string) =>
      gesloten(
        { rol: "leerlingen", formulier: "leerlingen-po" },
        Array.from({ length: 12 }, () => ({ L2 })),
      );
    const [goed, slecht] = [await alleUitvoer(leerlingen("goed")), await alleUitvoer(leerlingen("niet-goed"))];
    expect(slecht).not.toEqual(goed);
  });
});
