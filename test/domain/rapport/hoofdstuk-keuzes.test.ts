import { describe, expect, it } from "vitest";
import { beeldVan, cellen, deel, inhoud, plat, rapportVan, woorden } from "./lees-rapport.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const rapport = rapportVan(VOL_DOSSIER);
const keuzes = deel(rapport, 6);
const bevat = (nr: number, ...delen: string[]) => {
  for (const stuk of delen) expect(woorden(VOL_DOSSIER, nr)).toContain(stuk);
};

describe("4 onze keuzes", () => {
  const kaart = (id: string) =>
    plat(keuzes.blokken).find((blok) => blok.soort === "interventiekaart" && blok.id === id);

  it("has a card per choice with everything the MR asks", () => {
    expect(kaart("I1")).toMatchObject({
      menukaart: { maanden: 6, kosten: 1, bewijs: 4, editie: "menukaart 2022" },
      lijn: "[[B1]] › [[P1]] › **I1** › [[K1]], [[K4]] › [[M1]]",
      kosten: "€\u00a010.275",
    });
    bevat(
      6,
      "Leerlingen volgen de tekst niet.",
      "Twee keer per week een rijke tekst.",
      "Leerlingen onder het leesdoel; groep 6; 34 leerlingen.",
      "Leescoördinator; eigen personeel.",
      "4 uur per week. Van 1 september 2026 tot en met 30 juni 2028.",
      "Vrijwillig. Zo bereiken wij leerlingen: De mentor belt ouders.",
      "Het kost drie jaar.",
      "Een extra leesuur na school.",
      "Taal in alle vakken.",
      "Extra leraar; nog niet gevonden (vacature).",
    );
    expect(JSON.stringify(kaart("I2"))).toContain("minder dan 10 leerlingen");
  });

  it("says that an own intervention is not on the menukaart, and gives it no values", () => {
    expect(kaart("I3")).toMatchObject({
      menukaart: { maanden: null, kosten: null, bewijs: null, editie: "staat niet op de menukaart" },
    });
  });

  it("puts a newer sourced value beside the main one", () => {
    const nieuwer = inhoud.menukaart.find(({ menukaart }) => menukaart.nieuwer !== null);
    expect(nieuwer).toBeDefined();
    expect(woorden({ ...VOL_DOSSIER, "keuze/i1/interventie": nieuwer?.id ?? "" }, 6)).toContain("Nieuwer cijfer");
  });

  it("lists what was not chosen, with the reason or that there is none, and never a chosen one", () => {
    const rijen = cellen(keuzes, "niet zijn gekozen");
    expect(rijen[0]).toEqual([
      "Klassenverkleining",
      "+2 maanden; kosten 5 van 5; bewijs 1 van 5 (menukaart 2022)",
      "Te duur, en er is geen lokaal.",
    ]);
    const { suggesties } = beeldVan(VOL_DOSSIER);
    expect(suggesties.lijst.length).toBeGreaterThan(3);
    expect(rijen.filter((rij) => rij[2] === "nog geen reden opgeschreven").length).toBeGreaterThan(2);
    expect(rijen.map(([naam]) => naam)).not.toContain("Instructie in kleine groepen");
  });
});
