import { describe, expect, it } from "vitest";
import { Antwoord, Inbreng } from "#domain/dossier/inbreng.ts";
import { combineerInbreng } from "#domain/schoolscan/oordeel.ts";
import { rangschik } from "#domain/suggestie/rangorde.ts";
import { maakSuggesties } from "#domain/suggestie/suggesties.ts";
import { ITEMS, inhoud, oordelenVan, type Scan, scanVan, schoolVan } from "./scan-maken.ts";
import { toeval, willekeurigeScan } from "./willekeurig.ts";

const resultaat = (scan: Scan) => maakSuggesties(oordelenVan(scan), schoolVan(scan), inhoud);
const idsVan = (scan: Scan) => resultaat(scan).lijst.map((s) => s.interventie);

/** Example A of the model: bao, three roles. Steps count from 0: [3] is "veel zorgen". */
const voorbeeld: Scan = {
  sectoren: ["bao"],
  jongeKind: false,
  items: {
    B1: { omvang: 2, rollen: { team: [3, 3, 2, 4, 3], ib: [2], schoolleiding: ["?"] } },
    I1: { omvang: 0, rollen: { schoolleiding: [1] } },
    E1: { omvang: 0, rollen: { team: [1, 1, 2], ib: [4] } },
    A3: { omvang: 0, rollen: { schoolleiding: ["?"] } },
    K1: { omvang: 0, rollen: { schoolleiding: [2] } },
    K2: { omvang: 0, rollen: { schoolleiding: [3] } },
  },
};

describe("the score, computed by hand", () => {
  const rang = rangschik(inhoud.menukaart, oordelenVan(voorbeeld), schoolVan(voorbeeld));
  const van = (id: string) => rang.find((gewogen) => gewogen.interventie.id === id);

  it("takes the median of a role and the mean of the roles", () => {
    const oordelen = oordelenVan(voorbeeld);
    expect(oordelen.find((o) => o.item === "B1")?.punten).toBe(63);
    expect(oordelen.find((o) => o.item === "E1")).toMatchObject({ punten: 63, verschil: 75 });
  });

  it("adds need, menukaart and costs, and takes off what stands in the way", () => {
    expect(van("kleine-groepen")).toMatchObject({ behoefte: 72, kaart: 4, kosten: 3, rem: 10, score: 69 });
    expect(van("een-op-een")).toMatchObject({ behoefte: 73, kaart: 5, kosten: 2, rem: 8, score: 72 });
    expect(van("directe-instructie")).toMatchObject({
      behoefte: 80,
      kaart: 4,
      kosten: 2,
      rem: 6,
      score: 80,
      kaartBekend: false,
    });
  });

  it("says where the roles differ, and what to find out first", () => {
    const { lijst, eerstUitzoeken } = resultaat(voorbeeld);
    const letOp = lijst.flatMap((s) => s.letOp.map((l) => l.tekst));
    expect(letOp).toContain("Jullie denken verschillend over welbevinden (vraag 2.1). Bespreek dat eerst.");
    const stijger = eerstUitzoeken.find((e) => e.interventie === "gesproken-taal");
    expect(stijger).toMatchObject({ hoogst: 1, items: ["A3"] });
    expect(stijger?.tekst).toMatch(
      /^Gesproken taal.* kan stijgen van plek \d+ naar plek 1 als jullie meer weten over woordenschat \(vraag 4\.3\)\.$/,
    );
  });
});

describe("a concern that the school names", () => {
  it.each([
    ["J2", "vo"],
    ["J3", "vo"],
    ["I6", "bao"],
    ["A5", "bao"],
  ] as const)("gets an answer on its own, also at 'deels': %s", (item, sector) => {
    for (const stap of [1, 2]) {
      const { lijst } = resultaat(scanVan(sector, { [item]: stap }));
      expect(lijst.flatMap((s) => s.redenen.map((r) => r.item))).toContain(item);
    }
  });

  it.each(["bao", "sbao", "so", "vso", "vo", "pro"] as const)(
    "leads somewhere for every single item in the %s",
    (sector) => {
      for (const item of ITEMS.filter((id) => !id.startsWith("K"))) {
        const { lijst, zonderPlek } = resultaat(scanVan(sector, { [item]: item === "A2" ? 3 : 2 }));
        expect(lijst.length + zonderPlek.length, item).toBeGreaterThan(0);
      }
    },
  );

  it("stands apart with what to do when no intervention belongs to it", () => {
    const { lijst, zonderPlek } = resultaat(scanVan("bao", { H6: 2 }));
    expect(lijst).toEqual([]);
    expect(zonderPlek[0]?.tekst).toContain("Eerst uitzoeken bij welk onderwerp het verschil zit");
  });

  it("lets beheersingsgericht leren in for stof that pupils missed", () => {
    expect(idsVan(scanVan("vo", { B2: 3 }))).toContain("beheersingsgericht-leren");
  });

  it("leads from mentor contact and pressure of tests to metacognitie and welbevinden", () => {
    expect(idsVan(scanVan("vo", { I4: 2 }))).toEqual(expect.arrayContaining(["welbevinden", "metacognitie"]));
    expect(idsVan(scanVan("vo", { E4: 2 }))).toContain("welbevinden");
  });
});

describe("wie en waarmee", () => {
  it("comes along with a suggestion instead of taking a place", () => {
    const { lijst } = resultaat(scanVan("vo", { I3: 4, D3: 3, K1: 2 }));
    const klas = lijst.find((s) => s.interventie === "klassenverkleining");
    expect(klas?.hoortBij).toEqual(expect.arrayContaining(["tijdelijk-personeel", "schoolontwikkeling"]));
    expect(klas?.hoortBijOmdat["tijdelijk-personeel"]).toContain("Zie wie het kan doen (vraag 11.1).");
  });
});

describe("wie en waarmee, asked by the intervention or by the scan", () => {
  const helptBij = (scan: Scan, id: string) => resultaat(scan).lijst.find((s) => s.interventie === id);

  it("names training where carrying it out asks for it, with what kind", () => {
    const welbevinden = helptBij(scanVan("vo", { E4: 2 }), "welbevinden");
    expect(welbevinden?.hoortBij).toContain("professionalisering");
    expect(welbevinden?.hoortBijOmdat.professionalisering).toBe("Training in gesprekken, groepen en veerkracht.");
  });

  it("gives as reason from the scan only a concern that the suggestion answers as well", () => {
    const { lijst } = resultaat(scanVan("vo", { D1: 3, F3: 4, F4: 3 }));
    const metacognitie = lijst.find((s) => s.interventie === "metacognitie");
    expect(metacognitie?.hoortBijOmdat.professionalisering).not.toContain("sociaal-emotionele ontwikkeling");
    expect(metacognitie?.hoortBijOmdat.schoolontwikkeling).toContain("ritme en structuur (vraag 3.4)");
  });

  it("does not name agreements of the whole school where neither the intervention nor the scan asks for them", () => {
    expect(helptBij(scanVan("vo", { A2: 3 }), "begrijpend-lezen")?.hoortBij).not.toContain("schoolontwikkeling");
  });
});

describe("what is not answered in the list", () => {
  it("is only a concern that no suggestion with a close link names", () => {
    const kans = toeval(11);
    for (let n = 0; n < 40; n++) {
      const scan = willekeurigeScan(kans, 0.7);
      const { lijst, zonderPlek } = resultaat(scan);
      for (const { item } of zonderPlek) {
        const dichtbij = lijst
          .filter((s) => s.redenen.some((r) => r.item === item))
          .flatMap((s) => inhoud.menukaart.find((i) => i.id === s.interventie)?.koppelingen ?? [])
          .filter((k) => k.item === item && k.relevantie >= 2 && k.sectoren.includes("alle"));
        expect(dichtbij, item).toEqual([]);
      }
    }
  });

  it("rises by a link of 2 as well, when nobody has a view", () => {
    const { eerstUitzoeken } = resultaat({
      ...scanVan("bao", { E1: 3 }),
      items: { ...scanVan("bao", { E1: 3 }).items, B5: { omvang: 0, rollen: { team: ["?"] } } },
    });
    expect(eerstUitzoeken.find((e) => e.interventie === "individuele-instructie")?.items).toEqual(["B5"]);
  });
});

describe("several sectoren and schoolsoorten", () => {
  it("counts a link when it holds in one of the sectoren", () => {
    const scan = { ...scanVan("so", { C4: 3 }), sectoren: ["so" as const, "vso" as const] };
    expect(idsVan(scan).length).toBeGreaterThan(0);
  });

  it("takes of several schoolsoorten the one that weighs most, and names it", () => {
    const inbreng = Inbreng.parse({
      antwoorden: { "A2@havo": Antwoord.parse({ zorg: 5 }), "A2@vwo": Antwoord.parse({ zorg: 2, omvang: 4 }) },
    });
    const oordelen = combineerInbreng({ a: inbreng }, new Set(["A2"]));
    const { lijst } = maakSuggesties(oordelen, schoolVan({ sectoren: ["vo"], jongeKind: false }), inhoud);
    expect(lijst[0]?.redenen[0]).toMatchObject({ ref: "A2@havo" });
    expect(lijst[0]?.redenen[0]?.tekst).toContain("(vraag 4.2, havo)");
  });

  it("suggests the toolkit for young children only where they are", () => {
    const scan = scanVan("bao", { A3: 4 });
    expect(idsVan(scan)).not.toContain("toolkit-jonge-kind");
    expect(idsVan({ ...scan, jongeKind: true })).toContain("toolkit-jonge-kind");
  });
});

describe("what the school can carry", () => {
  it("weighs how able the team feels in the doelgebied of the intervention only", () => {
    const scan = scanVan("bao", { A2: 3, E1: 3 });
    const bekwaam = Inbreng.parse({ antwoorden: { K3: { klaarPer: { C: "niet", B: "op-orde" } } } });
    const oordelen = [...oordelenVan(scan), ...combineerInbreng({ b: bekwaam }, new Set(["K3"]))];
    const rang = rangschik(inhoud.menukaart, oordelen, schoolVan(scan));
    const bezwaren = (id: string) => rang.find((g) => g.interventie.id === id)?.knelpunten.map((k) => k.item);
    expect(bezwaren("welbevinden")).toContain("K3");
    expect(bezwaren("begrijpend-lezen")).not.toContain("K3");
  });
});

/** Choices that schools in the sources made themselves: one of each group is enough. Evidence of choices, not of what works. */
const scholen: [string, Scan, string[][]][] = [
  [
    "De Sterappel",
    scanVan("bao", { A1: 3, A2: 3, A4: 1, B1: 1, B6: 3, F3: 2 }),
    [["individuele-instructie", "metacognitie"], ["begrijpend-lezen"], ["fonemisch-bewustzijn", "kleine-groepen"]],
  ],
  [
    "Het Rijks",
    scanVan("vo", { D1: 3, E1: 3, F3: 4, B2: 3, C4: 3, H1: 3, F4: 3 }),
    [
      ["welbevinden"],
      ["tijdelijk-personeel", "onderwijsassistenten"],
      ["leertijduitbreiding", "kleine-groepen"],
      ["schoolontwikkeling", "metacognitie"],
    ],
  ],
  [
    "Aeres",
    scanVan("vo", { I3: 4, D3: 3, A2: 2, B1: 2, B2: 2, K1: 2, K2: 3 }),
    [["klassenverkleining"], ["schoolontwikkeling"], ["leertijduitbreiding"], ["welbevinden"]],
  ],
  [
    "so-school",
    scanVan("so", { A2: 3, B1: 3, D1: 3, E1: 3 }),
    [["individuele-instructie", "een-op-een"], ["welbevinden"], ["professionalisering"]],
  ],
  [
    "IGDI",
    scanVan("bao", { B1: 3, A4: 3, I1: 2 }),
    [["directe-instructie"], ["professionalisering"], ["onderwijsassistenten"]],
  ],
  [
    "leesvaardigheid vo",
    scanVan("vo", { A2: 3 }, { A2: 3 }),
    [["begrijpend-lezen"], ["leertijduitbreiding", "kleine-groepen"]],
  ],
  [
    "De Rank",
    scanVan("bao", { A1: 3, D4: 2, F3: 2 }),
    [["een-op-een", "kleine-groepen"], ["fonemisch-bewustzijn", "begrijpend-lezen"], ["welbevinden"]],
  ],
];

it.each(scholen)("finds the choices that %s made itself", (_, scan, keuzes) => {
  const gevonden = resultaat(scan).lijst.flatMap((s) => [s.interventie, ...s.hoortBij]);
  for (const groep of keuzes)
    expect(
      groep.some((id) => gevonden.includes(id)),
      groep.join("/"),
    ).toBe(true);
});

it("gives the same suggestions for the same seed in every run", () => {
  const scan = willekeurigeScan(toeval(3), 0.7);
  expect(idsVan(scan)).toEqual(idsVan(willekeurigeScan(toeval(3), 0.7)));
});
