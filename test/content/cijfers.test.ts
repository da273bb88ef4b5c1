import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import { readDossier } from "#domain/dossier/entries.ts";
import type { Cijfer } from "#domain/rapport/cijfer.ts";
import { cijfersBij, watIsGevraagd, zinZonderEigenCijfer } from "#domain/schoolscan/landelijk.ts";
import { leesTabel } from "#uitwisseling/csv.ts";

const inhoud = await laadInhoud();
const { cijfers } = inhoud;

/** All rows of grade A of the list of national figures that this project started from (201 rows, of which 103 A). */
function gradeA() {
  const tabel = leesTabel(new Uint8Array(readFileSync("test/fixtures/cijfers/graad-a.csv")));
  if (!tabel.goed) throw new Error(tabel.fout);
  return tabel.waarde.rijen.map(([nr = "", indicator = "", waarde = ""]) => ({ nr, indicator, waarde }));
}
const nrVan = ({ id }: Cijfer) => id.split("-")[0] ?? id;
const vind = (nr: string) => cijfers.filter((cijfer) => nrVan(cijfer) === nr);
const school = (...sectoren: string[]) =>
  readDossier(Object.fromEntries(sectoren.map((sector) => [`school/sectoren/${sector}`, true]))).dossier.school;
const teksten = JSON.stringify(inhoud);

/** Grade A, and yet beside no question of the scan: what it is about instead. */
const NIET_NAAST_EEN_VRAAG: Record<string, string[]> = {
  "how the process went": [
    "F024",
    "F026",
    "F027",
    "F028",
    "F029",
    "F030",
    "F032",
    "F033",
    "F112",
    "F113",
    "F117",
    "F120",
  ],
  "which interventions schools chose":
    "F040 F041 F042 F043 F044 F045 F046 F047 F048 F049 F050 F051 F052 F053 F054 F073".split(" "),
  "how carrying out went": [
    "F082",
    "F083",
    "F084",
    "F085",
    "F086",
    "F087",
    "F088",
    "F089",
    "F090",
    "F091",
    "F124",
    "F125",
  ],
  "explanation and guide numbers": ["F135", "F138", "F195", "F196", "F198", "F200"],
  "earlier years, named at the newest figure": ["F146", "F147", "F148", "F149"],
  "all schoolsoorten together, shown apart": ["F160", "F172"],
};

test("of 103 figures of grade A 51 are used, and of each of the others it is known why not", () => {
  const rijen = gradeA();
  const gebruikt = rijen.filter(({ nr }) => vind(nr).length > 0).map(({ nr }) => nr);
  const niet = Object.values(NIET_NAAST_EEN_VRAAG).flat();
  expect([rijen.length, gebruikt.length]).toEqual([103, 51]);
  expect([...gebruikt, ...niet].sort()).toEqual(rijen.map(({ nr }) => nr).sort());
});

test("every figure of grade A has its value from the list", () => {
  const waarden = new Map(gradeA().map(({ nr, waarde }) => [nr, waarde]));
  for (const cijfer of cijfers.filter(({ gebruik }) => gebruik === "A")) {
    const getal = /\d+(,\d+)?/.exec(cijfer.toon)?.[0] ?? cijfer.toon;
    expect(waarden.get(nrVan(cijfer)), cijfer.id).toContain(getal);
  }
});

test("beside a question stand only figures of grade A, each with what it does not prove", () => {
  for (const item of inhoud.scan.items)
    for (const cijfer of cijfersBij(inhoud, school("bao", "sbao", "so", "vso", "vo", "pro"), item.id)) {
      expect(cijfer.gebruik).toBe("A");
      expect(cijfer.letOp, cijfer.id).toMatch(/\.$/);
    }
});

test.each([
  ["bao", "E2", 2, undefined],
  ["sbao", "E2", 0, "Voor het speciaal basisonderwijs is er geen apart landelijk cijfer."],
  ["pro", "C1", 0, "Voor het praktijkonderwijs is er geen apart landelijk cijfer."],
  ["pro", "D1", 2, "Voor het praktijkonderwijs is er geen apart landelijk cijfer."],
  ["so", "D1", 3, "Voor het speciaal onderwijs is er geen apart landelijk cijfer."],
  ["vo", "E2", 1, undefined],
])(
  "a school of %s sees at %s %d figures, and is told when none is about its sector alone",
  (sector, item, aantal, zin) => {
    const bij = cijfersBij(inhoud, school(sector), item);
    expect(bij).toHaveLength(aantal);
    expect(zinZonderEigenCijfer(bij, school(sector))).toBe(zin);
  },
);

test("an exam figure stands only with a school of that schoolsoort", () => {
  const { school: havo } = readDossier({ "school/sectoren/vo": true, "school/schoolsoorten/havo": true }).dossier;
  expect(cijfersBij(inhoud, havo, "C4").map(({ groep }) => groep)).toEqual(["havo", "havo"]);
});

/** The contradictions in and between the sources, and how each figure stays clear of them. */
test.each<[string, () => void]>([
  [
    "T1 the amount of doelgebied B is that of the eindrapport, with the rounding of the magazine named",
    () => {
      expect(vind("F070")[0]).toMatchObject({
        toon: "17% (€ 560 miljoen)",
        letOp: expect.stringContaining("magazine"),
      });
    },
  ],
  ["T2 there is no one total of what schools and besturen spent", () => expect(teksten).not.toMatch(/\b4 miljard/)],
  ["T3 the share of personnel has its years", () => expect(vind("F069")[0]?.periode).toBe("2021-2024")],
  [
    "T4 consent of the MR is one measurement, named as what school leaders say",
    () => {
      expect(cijfers.filter(({ definitie }) => /instemde|instemming/i.test(definitie)).map(({ id }) => id)).toEqual([
        "F025",
      ]);
      expect(vind("F025")[0]?.definitie).toContain("schoolleiders dat zegt");
    },
  ],
  [
    "T5 of mental health only emotionele problemen is asked of pupils, by that name",
    () => {
      expect([...vind("F012"), ...vind("F189")].filter(({ gebruik }) => gebruik === "A")).toEqual([]);
      expect(vind("F188")[0]).toMatchObject({
        definitie: expect.stringContaining("emotionele problemen"),
        letOp: expect.stringContaining("ander begrip"),
      });
      for (const nr of ["F006", "F007"]) expect(vind(nr)[0]?.letOp).toContain("ander begrip");
    },
  ],
  [
    "T6 satisfaction with life names the group and the year",
    () => {
      for (const nr of ["F185", "F186", "F187"])
        for (const cijfer of vind(nr)) expect(watIsGevraagd(cijfer)).toMatch(/groep (8|7 en 8).*20\d\d/);
    },
  ],
  [
    "T7 klassenverkleining has no share of schools that chose it",
    () => {
      expect(cijfers.filter(({ indicator }) => indicator.startsWith("gekozen"))).toEqual([]);
    },
  ],
  ["T8 the day schools closed stands nowhere", () => expect(teksten).not.toMatch(/1[69] december 2020/)],
  ["T9 the name is Toolkit Jonge Kind", () => expect(teksten).not.toContain("Toolbox Jonge Kind")],
  [
    "T10 values of the menukaart have an edition",
    () => expect(inhoud.menukaart.every(({ menukaart }) => menukaart.hoofd.naam !== "")).toBe(true),
  ],
  [
    "T11 budgets of the whole programme stand nowhere",
    () => expect(teksten).not.toMatch(/4,8 (mld|miljard)|4,87|308 miljoen|305 miljoen/),
  ],
  [
    "T12 two questions about how carrying out went are not put together",
    () => {
      expect([...vind("F095"), ...vind("F098")].filter(({ gebruik }) => gebruik === "A")).toEqual([]);
    },
  ],
])("%s", (_naam, controleer) => controleer());
