import { describe, expect, it } from "vitest";
import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Feiten } from "#domain/feiten.ts";
import type { Doelgebiednamen } from "#domain/menukaart/doelgebied.ts";
import { antwoordInWoorden } from "#domain/schoolscan/antwoord-woorden.ts";
import {
  eerstBespreken,
  omvangZin,
  oordeelZin,
  rollenZin,
  titelVanBevinding,
  zorgvakken,
} from "#domain/schoolscan/bevinding-woorden.ts";
import { bronnamen, samenvattingBronnen } from "#domain/schoolscan/bronnen.ts";
import type { Scanitem, Schoolscan } from "#domain/schoolscan/item.ts";
import { combineerInbreng, type Oordeel } from "#domain/schoolscan/oordeel.ts";

const items = [
  { id: "A2", onderdeel: "A", kort: "begrijpend lezen", schalen: ["Z", "O"] },
  { id: "I1", onderdeel: "I", kort: "uitleg en instructie", schalen: ["K"] },
] as Scanitem[];
const [lezen, uitleg] = items as [Scanitem, Scanitem];
const scan: Schoolscan = {
  onderdelen: [],
  items,
  bronvinkjes: [
    { id: "toets", naam: "toets", soort: "toets" },
    { id: "team", naam: "overleg in het team", soort: "team" },
  ],
};

const SCHOOL = {
  "school/sectoren/bao": true,
  "school/leerlingen/groep-5": 20,
  "school/leerlingen/groep-6": 22,
} as const;

/** The first judgement that follows from these entries, and the dossier. */
function bekijk(entries: Entries): { oordeel: Oordeel; feiten: Feiten } {
  const { dossier } = readDossier({ ...SCHOOL, ...entries });
  const [oordeel] = combineerInbreng(dossier.inbreng, new Set(items.map(({ id }) => id)));
  if (!oordeel) throw new Error("no judgement");
  return { oordeel, feiten: { dossier, items } as Feiten };
}
const leiding = (veld: string) => `inbreng/schoolleiding/antwoorden/${veld}`;
const team = (veld: string) => `inbreng/team/antwoorden/${veld}`;
const TEAM = { "inbreng/team/rol": "team" };

describe("a finding in words", () => {
  it("takes the school's own title first", () => {
    const { dossier } = readDossier({ "bevinding/A2/titel": " Lezen in de bovenbouw " });
    expect(titelVanBevinding(dossier, scan, "A2")).toBe("Lezen in de bovenbouw");
    expect(titelVanBevinding(dossier, scan, "A2@havo")).toBe("Begrijpend lezen (havo)");
    expect(titelVanBevinding(dossier, scan, "Z9")).toBe("Z9");
  });

  it("says concern, size and groups", () => {
    const { oordeel, feiten } = bekijk({
      [leiding("A2/zorg")]: 4,
      [leiding("A2/omvang")]: 3,
      [leiding("A2/groepen/groep-6")]: true,
      [leiding("A2/groepen/groep-5")]: true,
    });
    expect(oordeelZin(lezen, oordeel)).toBe("Veel zorgen (4 van 5).");
    expect(omvangZin(feiten, lezen, oordeel)).toBe("Een kwart tot de helft van de leerlingen, in groep 5 en groep 6.");
    expect(zorgvakken(lezen, oordeel)).toEqual([4]);
    expect(rollenZin(lezen, oordeel)).toBe("Gezien door schoolleiding.");
  });

  it("says that the size is unknown only where it is asked", () => {
    const z = bekijk({ [leiding("A2/zorg")]: 4 });
    expect(omvangZin(z.feiten, lezen, z.oordeel)).toBe("Omvang onbekend.");
    const k = bekijk({ [leiding("I1/klaar")]: "niet" });
    expect(omvangZin(k.feiten, uitleg, k.oordeel)).toBe("");
    expect(zorgvakken(uitleg, k.oordeel)).toEqual([]);
    expect(oordeelZin(uitleg, k.oordeel)).toBe("Niet op orde.");
  });

  it("marks roles that think two steps apart, and shows both ends", () => {
    const { oordeel } = bekijk({ ...TEAM, [leiding("A2/zorg")]: 2, [team("A2/zorg")]: 4 });
    expect(eerstBespreken(oordeel)).toBe(true);
    expect(zorgvakken(lezen, oordeel)).toEqual([2, 4]);
    expect(oordeelZin(lezen, oordeel)).toBe(
      "Van weinig zorgen (2 van 5) tot veel zorgen (4 van 5): niet iedereen ziet het zo.",
    );
    expect(rollenZin(lezen, oordeel)).toBe("Schoolleiding: weinig zorgen (2 van 5) en team: veel zorgen (4 van 5).");
  });

  it("shows both answers when words such as 'deels' have no middle", () => {
    const { oordeel } = bekijk({ ...TEAM, [leiding("I1/klaar")]: "deels", [team("I1/klaar")]: "niet" });
    expect(oordeelZin(uitleg, oordeel)).toBe("Van deels op orde tot niet op orde: niet iedereen ziet het zo.");
  });

  it("says when roles agree and who has no view", () => {
    const eens = bekijk({
      ...TEAM,
      [leiding("A2/zorg")]: 4,
      [team("A2/zorg")]: 4,
      "inbreng/ib/rol": "ib",
      "inbreng/ib/antwoorden/A2/zorg": 0,
    });
    expect(eerstBespreken(eens.oordeel)).toBe(false);
    expect(rollenZin(lezen, eens.oordeel)).toBe("Schoolleiding en team zijn het eens. Geen zicht: intern begeleider.");
    const niemand = bekijk({ [leiding("A2/zorg")]: 0 });
    expect(zorgvakken(lezen, niemand.oordeel)).toEqual([0]);
    expect(oordeelZin(lezen, niemand.oordeel)).toBe("Geen zicht.");
  });
});

describe("what stands behind an answer", () => {
  const antwoord = (entries: Entries) => {
    const a = readDossier(entries).dossier.inbreng.schoolleiding?.antwoorden.A2;
    if (!a) throw new Error("no answer");
    return a;
  };

  it("is one line: sources in the order of the list, note and evidence", () => {
    const vol = antwoord({
      [leiding("A2/bronnen/team")]: true,
      [leiding("A2/bronnen/toets")]: true,
      [leiding("A2/toelichting")]: "Vooral in groep 6.",
      [leiding("A2/bewijs/x/naam")]: "Leestoets",
    });
    expect(samenvattingBronnen(scan, vol)).toBe("toets, overleg in het team, met toelichting, 1 bewijsstuk");
    expect(bronnamen(scan, [vol])).toEqual(["toets", "overleg in het team"]);
    expect(samenvattingBronnen(scan, antwoord({ [leiding("A2/zorg")]: 1 }))).toBe("nog geen bron");
  });
});

describe("antwoordInWoorden", () => {
  const gebieden = Object.fromEntries(
    ["A", "B", "C", "D", "E", "F"].map((id) => [id, { naam: `gebied ${id}`, lang: "" }]),
  ) as Doelgebiednamen;
  const vraag = (schalen: Scanitem["schalen"]) => ({ schalen }) as Scanitem;
  const woorden = (schalen: Scanitem["schalen"], velden: Entries) => {
    const tak = Object.fromEntries(Object.entries(velden).map(([veld, waarde]) => [leiding(`K1/${veld}`), waarde]));
    const antwoord = readDossier(tak).dossier.inbreng.schoolleiding?.antwoorden.K1;
    return antwoord ? antwoordInWoorden(vraag(schalen), antwoord, gebieden) : undefined;
  };

  it("joins all scales of a question", () => {
    expect(woorden(["C", "K"], { cijfer: 6.5, cijferDatum: "2026-11-24", cijferBron: "rooster", klaar: "deels" })).toBe(
      "6,5 (24 november 2026, rooster), deels op orde",
    );
    expect(woorden(["T"], { tekst: " De gemeente betaalt mee. " })).toBe("De gemeente betaalt mee.");
  });

  it("names the doelgebieden per stand", () => {
    expect(woorden(["KP"], { "klaarPer/A": "niet", "klaarPer/C": "op-orde", "klaarPer/B": "niet" })).toBe(
      "Op orde: gebied C; niet op orde: gebied A en gebied B",
    );
  });

  it("hides votes of a group so small that people can be recognised", () => {
    expect(woorden(["K", "S"], { klaar: "op-orde", voor: 12, tegen: 3 })).toBe("Op orde, 12 voor, 3 tegen");
    expect(woorden(["K", "S"], { voor: 3, tegen: 1 })).toBe("Te weinig stemmen om te laten zien");
  });
});
