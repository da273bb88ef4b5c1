import { beforeAll, describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { applyChanges, readDossier } from "#domain/dossier/entries.ts";
import { berekenFeiten } from "#domain/feiten.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { controleer } from "#domain/regels/controleer.ts";
import { GOED_PLAN, keuzes } from "./goed-plan.ts";
import type { Wijziging } from "./rij.ts";

let inhoud: Inhoud;
beforeAll(async () => {
  inhoud = await laadInhoud();
});

/** The messages of one rule about GOED_PLAN with these changes. */
function meldingen(regel: string, wijziging: Wijziging) {
  const changes = Object.entries(wijziging).map(([sleutel, waarde]) => ({ sleutel, waarde }));
  const { dossier } = readDossier(applyChanges(GOED_PLAN, changes));
  return controleer(berekenFeiten(dossier, inhoud, "2026-09-15")).filter((melding) => melding.regel === regel);
}
const ids = (regel: string, wijziging: Wijziging) => meldingen(regel, wijziging).map(({ id }) => id);

describe("R01, sources behind a finding", () => {
  const eenBron = { "inbreng/r1/antwoorden/A2/bronnen/observatie": undefined };

  it("counts kinds, so two tests are one kind", () => {
    expect(ids("R01", { ...eenBron, "inbreng/r1/antwoorden/A2/bronnen/methodetoets": true })).toEqual(["R01:A2"]);
  });

  it("counts pupils and parents who answered themselves as a kind", () => {
    const ouders = { "inbreng/r2/rol": "ouders", "inbreng/r2/antwoorden/A2/zorg": 4 };
    expect(ids("R01", { ...eenBron, ...ouders })).toEqual([]);
  });

  it("speaks of a finding that a goal rests on or with much concern, and of no other", () => {
    const bron = (item: string, zorg: number) => ({
      [`inbreng/r1/antwoorden/${item}/zorg`]: zorg,
      [`inbreng/r1/antwoorden/${item}/bronnen/toets`]: true,
    });
    expect(ids("R01", bron("A3", 3))).toEqual([]);
    expect(ids("R01", bron("A3", 4))).toEqual(["R01:A3"]);
    expect(ids("R01", { ...bron("A3", 3), "doel/p1/bevindingen/A3": true })).toEqual(["R01:A3"]);
  });

  it("speaks per schoolsoort", () => {
    const havo = {
      "school/sectoren/vo": true,
      "inbreng/r1/antwoorden/A2@havo/zorg": 5,
      "inbreng/r1/antwoorden/A2@havo/bronnen/toets": true,
    };
    expect(meldingen("R01", havo)).toMatchObject([
      { id: "R01:A2@havo", over: "B1 begrijpend lezen (havo)", waar: { stap: "schoolscan", plek: "A2@havo" } },
    ]);
  });
});

describe("R04, the four domains", () => {
  it.each([
    ["D1", "R04:D", "de sociale ontwikkeling"],
    ["E1", "R04:E", "welbevinden"],
    ["F1", "R04:F", "executieve functies"],
  ])("without %s asks about %s", (item, id, domein) => {
    const [melding, ...meer] = meldingen("R04", { [`inbreng/r1/antwoorden/${item}/zorg`]: undefined });
    expect(melding).toMatchObject({ id, melding: expect.stringContaining(domein) });
    expect(meer).toEqual([]);
  });

  it("takes language and arithmetic together as leerprestaties", () => {
    const zonderTaal = { "inbreng/r1/antwoorden/A2/zorg": undefined };
    expect(ids("R04", zonderTaal)).toEqual([]);
    expect(ids("R04", { ...zonderTaal, "inbreng/r1/antwoorden/B6/zorg": undefined })).toEqual(["R04:A"]);
  });
});

describe("R06, only an average", () => {
  it("is silent about an average with its spread", () => {
    const bewijs = {
      "inbreng/r1/antwoorden/A2/bewijs/b1/toont": "gemiddelde",
      "inbreng/r1/antwoorden/A2/bewijs/b2/toont": "spreiding",
    };
    expect(ids("R06", bewijs)).toEqual([]);
  });

  it("speaks once about learning results that are an average alone, until a distribution stands beside it", () => {
    const rij = { "resultaat/r1/vak": "rekenen", "resultaat/r1/gemiddelde": 82, "resultaat/r1/n": 24 };
    expect(ids("R06", rij)).toEqual(["R06:leerresultaten"]);
    expect(ids("R06", { ...rij, "resultaat/r2/gemiddelde": 70 })).toEqual(["R06:leerresultaten"]);
    expect(ids("R06", { ...rij, "resultaat/r1/verdeling/I": 40 })).toEqual([]);
    expect(ids("R06", { ...rij, "inbreng/r1/antwoorden/B5/verschil": "gelijk" })).toEqual([]);
  });
});

describe("sectors", () => {
  it.each([
    ["R17", ["sbao", "so", "vso"]],
    ["R48", ["so", "vso", "pro"]],
    ["R35", ["vo"]],
  ])("%s is about %s", (regel, verwacht) => {
    const reden = { "inbreng/r1/antwoorden/B4/verwacht": "zoals", "keuze/i1/deelname": "vrijwillig" };
    const sectoren = ["bao", "sbao", "so", "vso", "vo", "pro"];
    const spreekt = (sector: string) => ids(regel, { ...reden, [`school/sectoren/${sector}`]: true }).length > 0;
    expect(sectoren.filter(spreekt)).toEqual(verwacht);
  });
});

describe("R17, comparing groups in special education", () => {
  it("hears a number about groups, not one about the team", () => {
    const so = { "school/sectoren/so": true };
    expect(meldingen("R17", { ...so, "inbreng/r1/antwoorden/E2/cijfer": 7 })[0]?.waar.plek).toBe("E2");
    expect(ids("R17", { ...so, "inbreng/r1/antwoorden/K1/cijfer": 12 })).toEqual([]);
  });

  it("hears it also when only one of those who answered gave a number", () => {
    const samen = {
      "inbreng/r2/rol": "ib",
      "inbreng/r2/antwoorden/E2/cijfer": 7,
      "inbreng/r1/antwoorden/E2/tekst": "ja",
    };
    expect(ids("R17", { "school/sectoren/so": true, ...samen })).toEqual(["R17"]);
  });
});

describe("R22, number of choices", () => {
  it.each([
    [{}, 7, undefined],
    [{}, 8, "TIP"],
    [{}, 10, "TIP"],
    [{}, 11, "WAARSCHUW"],
    [{ "school/sectoren/so": true, "school/sectoren/bao": undefined }, 9, "TIP"],
    [{ "school/sectoren/so": true, "school/sectoren/bao": undefined }, 10, "WAARSCHUW"],
    [{ "school/sectoren/vo": true }, 9, undefined],
    [{ "school/sectoren/vo": true }, 11, "WAARSCHUW"],
    [{ "school/sectoren/bao": undefined }, 12, undefined],
  ])("%o with %i choices gives %s", (sectoren, aantal, ernst) => {
    expect(meldingen("R22", { ...sectoren, ...keuzes(aantal) })[0]?.ernst).toBe(ernst);
  });

  it("names both numbers", () => {
    expect(meldingen("R22", keuzes(8))[0]?.melding).toContain("8 interventies, gemiddeld is 7");
  });
});

describe("R23, speerpunten", () => {
  it("leads to the school when there is no speerpunt at all, also when a choice names one that was removed", () => {
    expect(meldingen("R23", { ...keuzes(2), "speerpunt/s1/tekst": undefined })[0]?.waar).toEqual({
      stap: "school",
      plek: "speerpunten",
    });
  });
});

describe("R27, wellbeing", () => {
  const zorg = { "inbreng/r1/antwoorden/D1/zorg": 4 };

  it("does not count people, training or material as an answer", () => {
    expect(ids("R27", { ...zorg, "keuze/i2/interventie": "tijdelijk-personeel" })).toEqual(["R27"]);
  });

  it("is silent without choices, and about an own intervention that can be anything", () => {
    expect(ids("R27", { ...zorg, "keuze/i1/interventie": "tijdelijk-personeel" })).toEqual([]);
    expect(ids("R27", { ...zorg, "keuze/i2/eigenNaam": "Rustuur" })).toEqual([]);
  });
});

describe("R35, reaching pupils", () => {
  it("takes blanks as nothing", () => {
    const vrijwillig = { "school/sectoren/vo": true, "keuze/i1/deelname": "vrijwillig" };
    expect(ids("R35", { ...vrijwillig, "keuze/i1/bereik": "  " })).toEqual(["R35:i1"]);
  });
});

describe("R48, the menukaart in special education", () => {
  it("speaks when one of the choices comes from the menukaart", () => {
    expect(ids("R48", { "school/sectoren/so": true, "keuze/i2/eigenNaam": "Rustuur" })).toEqual(["R48"]);
  });
});

describe("R39, who does it", () => {
  it("asks for a name or function also when it is no vacancy", () => {
    expect(ids("R39", { "keuze/i1/wie": " " })).toEqual(["R39:i1"]);
  });
});

describe("R51, costs without a choice", () => {
  it("takes blanks as no reason", () => {
    expect(ids("R51", { "regel/k1/keuze": undefined, "regel/k1/reden": " " })).toEqual(["R51:k1"]);
  });
});

describe("R52 and R98, what comes after the money", () => {
  const tijdelijk = { "potje/t1/aard": "tijdelijk" };

  it("counts from the end of the plan when the potje has no end date", () => {
    expect(meldingen("R52", tijdelijk)[0]).toMatchObject({
      melding: expect.stringContaining("(€\u00a09.000)"),
      watTeDoen: "Schrijf op wie dit vanaf 2028 betaalt.",
    });
    expect(meldingen("R98", { "regel/k1/duur": "tijdelijk" })[0]?.melding).toContain("na 31 juli 2028");
  });

  it("takes the mean per year of an amount that is not divided", () => {
    const onverdeeld = {
      "regel/k1/jaren/2026/bedrag": undefined,
      "regel/k1/jaren/2027/bedrag": undefined,
      "regel/k1/onverdeeld": 500_000,
    };
    expect(meldingen("R52", { ...tijdelijk, ...onverdeeld })[0]?.melding).toContain("(€\u00a02.500)");
  });

  it("names the first day on which hours fall away", () => {
    const eind = { "potje/t1/einddatum": "2027-12-31", "keuze/i1/eind": "2027-07-01" };
    expect(meldingen("R98", { "regel/k1/duur": "tijdelijk", ...eind })[0]?.melding).toContain("na 1 juli 2027");
  });

  it("is not about material, nor about a line that still costs nothing", () => {
    expect(ids("R98", { "regel/k1/duur": "tijdelijk", "regel/k1/soort": "materiaal" })).toEqual([]);
    const leeg = { "regel/k2/keuze": "i1", "regel/k2/soort": "eigen", "regel/k2/duur": "tijdelijk" };
    expect(ids("R98", leeg)).toEqual([]);
  });

  it("knows temporary hours by their duration or by the appointment", () => {
    expect(ids("R98", { "regel/k1/aanstelling": "tijdelijk" })).toEqual(["R98:i1"]);
    expect(ids("R98", { "regel/k1/soort": "extern", "regel/k1/duur": "tijdelijk" })).toEqual(["R98:i1"]);
  });
});

describe("R54, spending after the end date", () => {
  it("speaks for every year when the choice itself begins too late, also for money that is not divided", () => {
    const laat = { "potje/t1/einddatum": "2027-12-31", "keuze/i1/begin": "2028-01-01", "regel/k1/onverdeeld": 1 };
    expect(ids("R54", laat)).toEqual(["R54:k1-2026", "R54:k1-2027", "R54:k1-onverdeeld"]);
  });

  it("allows the year in which the end date falls, and a choice that begins on that very day", () => {
    expect(ids("R54", { "potje/t1/einddatum": "2027-08-01", "keuze/i1/begin": "2027-08-01" })).toEqual([]);
  });

  it("is silent about a later year without money", () => {
    expect(ids("R54", { "potje/t1/einddatum": "2027-07-31", "regel/k1/jaren/2027/bedrag": 0 })).toEqual([]);
  });
});

describe("R55, more than there is", () => {
  it("names the amount over all years, and counts money that is not divided", () => {
    expect(meldingen("R55", { "regel/k1/onverdeeld": 350_050 })[0]?.melding).toContain("€\u00a0500,50 meer");
  });

  it("gives a potje without a name one", () => {
    const zonderNaam = { "potje/t1/naam": undefined, "regel/k1/onverdeeld": 999_999 };
    expect(meldingen("R55", zonderNaam)[0]?.over).toBe("Potje zonder naam");
    expect(meldingen("R55", { ...zonderNaam, "potje/t1/naam": "Subsidie " })[0]?.over).toBe("Subsidie");
  });

  it("lets one year run over when the whole fits", () => {
    expect(ids("R55", { "regel/k1/jaren/2026/bedrag": 1_100_000 })).toEqual([]);
  });
});

describe("R91 and R98, blanks", () => {
  it("are no nulmeting and no plan for later", () => {
    expect(ids("R91", { "meetpunt/m1/nulmeting": "  " })).toEqual(["R91:m1"]);
    expect(ids("R98", { "regel/k1/duur": "tijdelijk", "keuze/i1/borgingUitleg": "  " })).toEqual(["R98:i1"]);
  });
});

describe("R101, the four parts", () => {
  it("names each part that is empty", () => {
    const zonder = {
      "regel/k1/jaren/2026/bedrag": undefined,
      "regel/k1/jaren/2027/bedrag": undefined,
      "meetpunt/m1/wat": undefined,
    };
    expect(ids("R101", zonder)).toEqual(["R101:volgen", "R101:begroting"]);
  });
});
