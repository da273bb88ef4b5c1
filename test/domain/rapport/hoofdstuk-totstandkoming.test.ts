import { describe, expect, it } from "vitest";
import { cellen, deel, figuur, rapportVan, woorden } from "./lees-rapport.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const rapport = rapportVan(VOL_DOSSIER);
const gemaakt = deel(rapport, 2);

describe("2 zo is dit plan gemaakt", () => {
  it("shows the calendar, done up to today", () => {
    const stappen = figuur(gemaakt, "stappen");
    expect(stappen).toMatchObject({
      stappen: [
        { naam: "Team", klaar: true },
        { naam: "Schoolscan", klaar: true },
        { naam: "Ouders", klaar: true },
        { naam: "Verstuurd aan MR", klaar: true },
        { naam: "MR besluit", datum: "15 december 2026", klaar: false },
        { naam: "Stand naar MR", klaar: false },
      ],
    });
  });

  it("counts who took part, hides small groups, and lists who was not asked with the reason", () => {
    const rijen = cellen(gemaakt, "Wie dacht mee");
    expect(rijen).toContainEqual(["Team", "studiedag, 16 september 2026", "19", "17", "twee afwezig"]);
    expect(rijen).toContainEqual(["Ouders", "koffiemoment, 8 oktober 2026", "150", "minder dan 10", "groep 3"]);
    expect(rijen).toContainEqual([
      "Leerlingen",
      "nog niet gevraagd",
      "–",
      "–",
      "De leerlingenraad start pas in maart.",
    ]);
    expect(rijen.map(([groep]) => groep)).not.toContain("Leerlingenraad");
    expect(woorden({ ...VOL_DOSSIER, "gesprek/g1/meegedaan": 4 }, 2)).toContain("minder dan 5");
  });
});
