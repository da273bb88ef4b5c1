import { describe, expect, it } from "vitest";
import type { Hoofdstuk } from "#domain/rapport/blok.ts";
import { hoofdstukOpenPunten } from "#domain/rapport/hoofdstuk-open-punten.ts";
import { openPunten } from "#domain/rapport/openstaand.ts";
import type { Melding } from "#domain/regels/melding.ts";
import { beeldVan, cellen, deel, plat, rapportVan, tekstVan, woorden } from "./lees-rapport.ts";
import { VOL_DOSSIER } from "./vol-dossier.ts";

const rapport = rapportVan(VOL_DOSSIER);
const open = deel(rapport, 12);
const verklaring = deel(rapport, 13);
const bijlage = deel(rapport, 14);
const bevat = (nr: number, ...delen: string[]) => {
  for (const stuk of delen) expect(woorden(VOL_DOSSIER, nr)).toContain(stuk);
};

describe("7 open punten", () => {
  it("prints every STOP and WAARSCHUW, with the written reason, and no TIP", () => {
    const beeld = beeldVan(VOL_DOSSIER);
    const { meldingen } = beeld;
    const lijst = plat(open.blokken).find((blok) => blok.soort === "lijst");
    const gedrukt = lijst?.soort === "lijst" ? lijst.punten : [];
    for (const { over, kop } of meldingen.filter(({ ernst }) => ernst !== "TIP"))
      expect(gedrukt.some((punt) => punt.startsWith(`**${kop}`) && punt.includes(over))).toBe(true);
    expect(gedrukt).toHaveLength(openPunten(beeld).length);
    expect(meldingen.some(({ ernst }) => ernst === "TIP")).toBe(true);
    expect(gedrukt.join("\n")).toContain("**Moet nog worden opgelost**");
    expect(woorden({ ...VOL_DOSSIER, "reden/R21:B5": "Dat komt volgend jaar" }, 12)).toContain(
      "**Reden van de school:** Dat komt volgend jaar.",
    );
    expect(woorden(VOL_DOSSIER, 1)).toContain(`Er zijn nog ${gedrukt.length} open punten. Zie [[s12|deel 11]]`);
  });
});

describe("7 open punten of one rule", () => {
  const melding = (over: string, reden: string, tekst = "Eén bron is weinig."): Melding => ({
    id: `R01:${over}`,
    regel: "R01",
    ernst: "WAARSCHUW",
    blokkeert: "niets",
    waar: { stap: "schoolscan" },
    over,
    kop: "Eén bron",
    melding: tekst,
    watTeDoen: "",
    redenMag: true,
    reden,
  });
  const punten = (meldingen: Melding[]) =>
    hoofdstukOpenPunten({ ...beeldVan(VOL_DOSSIER), meldingen }).flatMap((blok) =>
      blok.soort === "lijst" ? blok.punten : [],
    );

  it("says equal words once, with the subjects, each with its own reason", () => {
    expect(punten([melding("B5 a", ""), melding("B7 b", "Volgend jaar"), melding("B9 c", "")])).toEqual([
      "**Eén bron.** Eén bron is weinig. Dit gaat over: B5 a; B9 c. B7 b. **Reden van de school:** Volgend jaar.",
    ]);
  });

  it("keeps words that differ at their own subject", () => {
    expect(punten([melding("B5 a", "", "Over a"), melding("B7 b", "Later", "Over b")])).toEqual([
      "**Eén bron.** B5 a. Over a. B7 b. Over b. **Reden van de school:** Later.",
    ]);
  });
});

describe("8 verklaring", () => {
  const titels = (van: Hoofdstuk) =>
    plat(van.blokken).flatMap((blok) => (blok.soort === "tekenblok" ? [blok.titel] : []));

  it("has a block per geleding, with pupils in vo, and the schoolleider apart without a vote", () => {
    expect(titels(verklaring)).toEqual(["Personeel in de MR", "Ouders in de MR"]);
    expect(titels(deel(rapportVan({ "school/sectoren/vo": true }), 13))).toContain("Leerlingen in de MR");
    bevat(13, "De MR heeft nog **geen besluit** genomen.", "De schoolleider legt het plan voor en stemt niet mee.");
  });
});

describe("9 bijlage", () => {
  it("explains words, the menukaart, sources and calculations", () => {
    bevat(
      14,
      "De medezeggenschapsraad: gekozen ouders",
      "Tel maanden nooit op.",
      "Driessen",
      "19%",
      "Eindrapport NP Onderwijs",
      "https://www.nponderwijs.nl/po-en-vo/aan-de-slag/menukaart/",
      "Staat niet op de menukaart",
      "fte × kosten van een volledige baan",
      "punten × omvang",
    );
    const lijst = plat(bijlage.blokken).find((blok) => blok.soort === "lijst");
    expect(lijst?.soort === "lijst" && lijst.punten).toHaveLength(8);
  });

  it("has ten questions that point to the part with the answer", () => {
    const rijen = cellen(bijlage, "Lees het plan met deze vragen");
    expect(rijen).toHaveLength(10);
    expect(rijen[5]?.[1]).toBe("Kijk bij [[s10|deel 9]] ({{s10}}).");
    expect(rijen[6]?.[1]).toBe("Kijk bij [[s7|deel 7]] ({{s7}}).");
    expect(rijen[8]?.[1]).toBe("Kijk bij [[s9|deel 8]] ({{s9}}). Is er een beginpunt?");
  });

  it("explains a word only when it is used, and the words for who is who always", () => {
    expect(woorden(VOL_DOSSIER, 14)).toContain("Hoeveel uren en functies de school heeft.");
    const leeg = tekstVan(deel(rapportVan({}), 14));
    expect(leeg).not.toContain("Hoeveel uren en functies de school heeft.");
    expect(leeg).toContain("De medezeggenschapsraad: gekozen ouders");
    expect(leeg).not.toContain("De MR van alle scholen van één bestuur samen.");
  });
});
