import { describe, expect, it } from "vitest";
import { toonBedrag } from "#domain/begroting/bedrag.ts";
import type { Entries } from "#domain/dossier/entries.ts";
import { cellen, deel, rapportVan, tekstVan, woorden } from "./lees-rapport.ts";
import { verwacht } from "./tel-na.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const rapport = rapportVan(VOL_DOSSIER);
const besluit = deel(rapport, 1);
const bevat = (nr: number, ...delen: string[]) => {
  for (const stuk of delen) expect(woorden(VOL_DOSSIER, nr)).toContain(stuk);
};
const zonder = (tak: string): Entries =>
  Object.fromEntries(Object.entries(VOL_DOSSIER).filter(([sleutel]) => !sleutel.startsWith(tak)));

describe("1 besluit", () => {
  it("asks one question, with what it is about, problems, choices and money", () => {
    const { totaal } = verwacht(VOL_DOSSIER);
    bevat(
      1,
      "**De school vraagt de medezeggenschapsraad (MR) om in te stemmen met dit schoolprogramma voor 2026–2028.**",
      `Samen kost dit **${toonBedrag(totaal)}**. Het geld komt uit Werkdrukmiddelen en Subsidie basisvaardigheden.`,
      "De wet geeft niet bij elk onderdeel hetzelfde recht; zie hierna.",
      "Dit zijn de drie grootste zorgen: [[B1]] Begrijpend lezen blijft achter",
      "De school kiest voor [[I1]], [[I2]] en [[I3]]. Bij [[B3]] hoort nog geen keuze.",
      "stopt op 31 juli 2027, gaat dit door: [[I1]]. Dit stopt: [[I2]].",
      "Nog niet gekozen wat er gebeurt met: [[I3]].",
      "De MR hoort de stand weer op 10 maart 2027.",
    );
  });

  it("divides a choice with two goals in equal parts that add up", () => {
    const rijen = cellen(besluit, "Van probleem naar keuze");
    expect(rijen.map((rij) => rij[3])).toEqual([
      "€\u00a020.425,00",
      "€\u00a010.150,00",
      "€\u00a03.448,50",
      "€\u00a01.000,03",
    ]);
    expect(rijen[0]?.[4]).toBe("20 januari 2027");
    bevat(1, "Meer dan één doel: [[I2]].");
  });

  it("derives the rights from the plan and leaves out what the plan does not touch", () => {
    const rechten = cellen(besluit, "waarschijnlijk mag").map((rij) => rij.join(" | "));
    expect(
      rechten.some((rij) => rij.includes("Nascholing") && rij.includes("[[K1]]") && rij.includes("12 lid 1 c")),
    ).toBe(true);
    expect(rechten.some((rij) => rij.includes("formatie") && rij.includes("[[K2]]"))).toBe(true);
    const advies = rechten.findIndex((rij) => rij.startsWith("Recht op advies: hele MR"));
    expect(rechten[advies + 1]).toContain("financieel beleid");
    expect(rechten.join()).not.toMatch(/Sponsoring|Onderwijstijd|Schoolgids/);
    expect(woorden({ ...VOL_DOSSIER, "keuze/i3/interventie": "zomer-lentescholen" }, 1)).toContain("art. 13 lid 1 j");
  });

  it("uses the school's own words under a heading of the law, else only facts of the plan", () => {
    bevat(
      1,
      "Ouders betalen niets.",
      "[[I1]] leescoördinator; eigen personeel; 4 uur per week",
      "[[I1]] Het kost drie jaar.",
      "geen doelgebied €\u00a01.000,03",
    );
    expect(woorden(VOL_DOSSIER, 1)).not.toContain("Of het plan ouders iets kost");
    expect(tekstVan(deel(rapportVan(zonder("mr/gevolgenOuders")), 1))).toContain(
      "Of het plan ouders iets kost, staat hier niet. U kunt daarnaar vragen.",
    );
    expect(woorden({ ...VOL_DOSSIER, "mr/belangen": "Onderwijs gaat voor." }, 1)).not.toContain("tegen elkaar woog");
  });
});
