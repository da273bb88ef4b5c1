import { describe, expect, it } from "vitest";
import { tekstenVan } from "#domain/rapport/lees-tekst.ts";
import { VINDPLAATSEN } from "#domain/rapport/vindplaatsen.ts";
import { deel, plat, rapportVan, tekstVan, verwijzingen } from "./lees-rapport.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const DOSSIER = {
  ...VOL_DOSSIER,
  "inbrengreactie/a/groep": "ouders",
  "inbrengreactie/a/gezegd": "Vertel het aan alle ouders",
  "inbrengreactie/a/doen": true,
  "inbrengreactie/a/reactie": "er komt een brief",
  "inbrengreactie/a/keuze": "i1",
  "inbrengreactie/b/groep": "leerlingen",
  "inbrengreactie/b/gezegd": "Een langere pauze",
  "inbrengreactie/b/doen": false,
  "inbrengreactie/b/reactie": "dat past niet in de lestijd",
  "capaciteit/c/wie": "Leescoördinator",
  "capaciteit/c/urenPerWeek": 3,
  "plan/nietBereikt": "Leerlingen die thuis zitten.",
  "bovenschools/bedrag": 250_000,
  "bovenschools/doel": "een lesgroep voor drie scholen",
  "bovenschools/gmrBesluit": "ingestemd",
  "bovenschools/gmrOp": "2026-11-10",
} as const;

const rapport = rapportVan(DOSSIER);

/** What MRs said they missed (regels.md §6), the section that answers it, and words that must stand there. */
const KRITIEK: [kritiek: string, sectie: number, woorden: (string | RegExp)[]][] = [
  [
    "what is paid from which potje",
    7,
    ["Alle kosten, per interventie, potje en schooljaar", "Subsidie basisvaardigheden"],
  ],
  ["which part is left", 7, ["Blijft over"]],
  ["no underlying reasoning", 6, ["Waarom deze keuze", "Leerlingen volgen de tekst niet."]],
  ["what was not chosen, and why", 6, ["Aanpakken die niet zijn gekozen", "Te duur, en er is geen lokaal."]],
  ["no evaluation moments", 9, ["Zo zien wij of het helpt", "15 juni 2027"]],
  ["when the MR hears how it stands", 9, ["Agenda van de MR", "10 maart 2027"]],
  ["who was involved, and when", 2, ["Wie dacht mee, en wie niet", "studiedag, 16 september 2026"]],
  ["who was not asked, and why", 2, ["De leerlingenraad start pas in maart."]],
  [
    "what parents said and what is done with it",
    11,
    ["Vertel het aan alle ouders.", "**Ja.** Er komt een brief.", "[[I1]]"],
  ],
  [
    "what pupils said, also where the answer is no",
    11,
    ["Een langere pauze.", "**Nee.** Dat past niet in de lestijd."],
  ],
  [
    "temporary money for structural work",
    10,
    ["Wat er gebeurt als het geld stopt", /Blijvende kosten uit tijdelijk geld/],
  ],
  ["versnippering: the link with the schoolplan", 5, ["Taal in alle vakken.", "Hierbij hoort [[I1]]"]],
  ["missing staff", 5, ["Uren per week die nodig zijn, en die er zijn", "Leescoördinator"]],
  ["money above the school", 8, ["€\u00a02.500", "een lesgroep voor drie scholen", "Ingestemd; 10 november 2026"]],
  ["money outside the class", 7, ["Niet voor de klas"]],
  ["who is not reached", 4, ["Leerlingen die thuis zitten."]],
  ["parent members know less", 14, ["De medezeggenschapsraad: gekozen ouders"]],
  ["open points and written reasons", 12, ["Punten met een reden"]],
  ["questions that nobody answered", 3, ["nog niet beantwoord"]],
  [
    "the headings of the law",
    1,
    [
      "Voorgenomen besluit",
      "Beweegredenen",
      "Gevolgen voor personeel",
      "Gevolgen voor ouders",
      "Gevolgen voor leerlingen",
      "Genomen maatregelen",
      "Weging van belangen",
    ],
  ],
];

describe("what MRs missed in a plan", () => {
  it.each(KRITIEK)("%s stands in section %i", (_, sectie, woorden) => {
    const tekst = tekstVan(deel(rapport, sectie));
    for (const woord of woorden) expect(tekst).toMatch(typeof woord === "string" ? letterlijk(woord) : woord);
  });

  it.each(KRITIEK)("the page to decide on points to where it says %s", (_, sectie) => {
    const wegwijzer = plat(deel(rapport, 1).blokken).find(
      (blok) => blok.soort === "kant" && blok.titel === "Waar u wat vindt",
    );
    expect(VINDPLAATSEN.map((plek) => plek.sectie as number)).toContain(sectie);
    expect(verwijzingen(wegwijzer ? tekstenVan(wegwijzer).join(" ") : "")).toContain(`s${sectie}`);
  });

  it("on a loose sheet the same pointers name the part of the full plan", () => {
    const tekst = rapportVan(DOSSIER, "besluit").hoofdstukken.map(tekstVan).join("\n");
    for (const { wat, sectie } of VINDPLAATSEN)
      expect(tekst.toLowerCase()).toContain(`${wat.toLowerCase()}: deel ${sectie}`);
    expect(verwijzingen(tekst)).toEqual([]);
  });
});

const letterlijk = (woord: string) => new RegExp(woord.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
