import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { berekenBeeld } from "#domain/beeld.ts";
import { applyChanges, type Entries } from "#domain/dossier/entries.ts";
import { type Inzending, schrijfInzending } from "#domain/dossier/inzending.ts";
import { zegUitslag } from "#domain/programma/teamstem.ts";
import { voorwaardenVan } from "#domain/programma/voorwaarden.ts";
import { interventiekaart } from "#domain/rapport/interventiekaart.ts";
import { alsAanwinst, herschrijf, voegInleveringenToe, weigering } from "#domain/schoolscan/inlevering.ts";
import { huidigeRonde, rondesVan } from "#domain/schoolscan/rondes.ts";
import { openStem, openStemronde } from "#domain/schoolscan/stemronde.ts";
import { maakUitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { stemvorm } from "#domain/schoolscan/uitnodigingskeuzes.ts";
import { vragenlijstVoor } from "#domain/schoolscan/vragenlijst.ts";
import { feitenVan, inhoud, lees, SCHOOL, sluit } from "./ronde-maken.ts";

const PLAN: Entries = {
  ...SCHOOL,
  "plan/kenmerk": "plan1234",
  "keuze/i1/interventie": "feedback",
  "keuze/i1/volgorde": 1,
  "keuze/i2/eigenNaam": "Lezen bij de bieb",
  "keuze/i2/volgorde": 2,
};
const KEUZES = [
  { id: "i1", naam: "Feedback" },
  { id: "i2", naam: "Lezen bij de bieb" },
];
const geopend = (entries: Entries, id = "s1"): Entries =>
  applyChanges(entries, openStem(lees(entries), id, "2026-11-24", KEUZES));
const OPEN = geopend(PLAN);

const stem = (antwoorden: Inzending["antwoorden"], keer = 1): Inzending => ({
  rol: "team",
  formulier: "stem",
  keer,
  antwoorden,
});
const ingeleverd = (stemmen: Inzending["antwoorden"][], ronde = "s1"): Entries =>
  Object.fromEntries(stemmen.map((een, i) => [`inzending/${ronde}/p${i}`, schrijfInzending(stem(een))]));
const STEUN = { "keuze-i1": "steun", "zeker/i1": true as const };
const vijf = (anders: Inzending["antwoorden"] = STEUN) => [STEUN, STEUN, STEUN, STEUN, anders];
const stemVan = (entries: Entries, keuze = "i1") => feitenVan(entries).keuzes.find(({ id }) => id === keuze)?.stem;

describe("the form of a vote", () => {
  const uitnodiging = (entries: Entries) => {
    const vorm = stemvorm(lees(entries));
    if (!vorm) throw new Error("no vote is open");
    return maakUitnodiging(lees(entries), vorm);
  };
  const vragen = (entries: Entries) =>
    vragenlijstVoor(uitnodiging(entries), inhoud)?.bladen.map(({ vragen: [vraag] }) => [vraag?.id, vraag?.vraag]);

  test("asks about every choice, and which three must succeed", () => {
    expect(vragen(OPEN)).toEqual([
      ["keuze-i1", "Feedback"],
      ["keuze-i2", "Lezen bij de bieb"],
      ["zeker", "Welke drie moeten zeker lukken?"],
    ]);
    expect(uitnodiging(OPEN)).toMatchObject({ formulier: "stem", rol: "team", ronde: "s1", keuzes: KEUZES });
  });

  test("stays as it was when the plan changes", () => {
    const later = {
      ...OPEN,
      "keuze/i2/eigenNaam": "Iets anders",
      "keuze/i3/eigenNaam": "Nieuw",
      "keuze/i3/volgorde": 3,
    };
    expect(vragen(later)).toEqual(vragen(OPEN));
  });
});

describe("a vote is a round of its own", () => {
  test("no round of the scan, never the round that counts, and only one at a time", () => {
    const dossier = lees(OPEN);
    expect(rondesVan(dossier).map(({ id }) => id)).toEqual(["r1"]);
    expect(huidigeRonde(dossier)).toBe("r1");
    expect(openStemronde(dossier)).toBe("s1");
    expect(openStem(dossier, "s2", "2026-11-25", KEUZES)).toEqual([]);
    expect(openStemronde(lees(sluit(OPEN, "s1")))).toBeUndefined();
  });

  test("leaves everything that the scan says as it is", () => {
    const scan = (entries: Entries) => {
      const { oordelen, bevindingen, respondenten } = feitenVan(entries);
      return { oordelen, bevindingen, respondenten };
    };
    expect(scan(sluit({ ...OPEN, ...ingeleverd(vijf()) }, "s1"))).toEqual(scan(PLAN));
  });
});

describe("which votes are taken", () => {
  const kop = { kenmerk: "plan1234", ronde: "s1" };
  const neem = (inzending: Inzending, ronde = "s1", entries = OPEN) =>
    herschrijf({ ...kop, ronde, pseudoniem: "p1", inzending }, lees(entries), inhoud);

  test("those of the open vote; none after it is closed", () => {
    expect(weigering(lees(OPEN), kop)).toBeUndefined();
    expect(weigering(lees(OPEN), { ...kop, ronde: "r1" })).toBeUndefined();
    expect(weigering(lees(sluit(OPEN, "s1")), kop)).toBe("gesloten");
  });

  test("answers that the form has, at most three that must succeed", () => {
    const goed = { ...STEUN, "keuze-i2": "mits", "keuze-i2/toelichting": "er tijd voor is" };
    expect(neem(stem(goed))).toEqual({ goed: true, waarde: stem(goed) });
    expect(neem(stem({ "keuze-i9": "steun" })).goed).toBe(false);
    expect(neem(stem({ "keuze-i1": "misschien" })).goed).toBe(false);
    const vier = [1, 2, 3, 4].map((nr) => ({ id: `k${nr}`, naam: `Keuze ${nr}` }));
    const groot = applyChanges(PLAN, openStem(lees(PLAN), "s1", "2026-11-24", vier));
    const zeker = (aantal: number) =>
      stem(Object.fromEntries(vier.slice(0, aantal).map(({ id }) => [`zeker/${id}`, true as const])));
    expect(neem(zeker(3), "s1", groot).goed).toBe(true);
    expect(neem(zeker(4), "s1", groot).goed).toBe(false);
  });

  test("not a vote in a round of the scan, nor a form of the scan in a vote", () => {
    expect(neem(stem(STEUN), "r1").goed).toBe(false);
    expect(neem({ ...stem({ T1: 4 }), formulier: "team" }).goed).toBe(false);
    expect(neem({ ...stem({ T1: 4 }), formulier: "team" }, "r1").goed).toBe(true);
    expect(neem({ ...stem(STEUN), rol: "ib" }).goed).toBe(false);
  });
});

describe("what is shown of a vote", () => {
  test("nothing while it is open, and nothing of fewer than five", () => {
    expect(stemVan({ ...OPEN, ...ingeleverd(vijf()) })).toBeUndefined();
    expect(stemVan(sluit({ ...OPEN, ...ingeleverd(vijf().slice(1)) }, "s1"))).toBeUndefined();
  });

  test("the counts per choice once it is closed, on screen, at draagvlak and in the report", () => {
    const entries = sluit({ ...OPEN, ...ingeleverd(vijf({ "keuze-i1": "mits", "zeker/i2": true })) }, "s1");
    const uitslag = stemVan(entries);
    expect(uitslag).toMatchObject({ bron: "ingeleverd", steun: 4, mits: 1, geen: 0, zeker: 4, totaal: 5 });
    const woorden = uitslag ? zegUitslag(uitslag) : "";
    const beeld = berekenBeeld(lees(entries), inhoud, "2026-11-24");
    const [keuze] = beeld.keuzes;
    if (!keuze) throw new Error("no choice");
    expect(voorwaardenVan(beeld, keuze)[0]?.hint).toBe(woorden);
    expect(interventiekaart(beeld, keuze).gegevens).toContainEqual({ kop: "Stem van het team", tekst: woorden });
  });

  test("the limit holds per choice, and for which three must succeed", () => {
    const zonderZeker = { "keuze-i1": "steun" };
    const entries = sluit(
      { ...OPEN, ...ingeleverd([{ ...STEUN, "keuze-i2": "geen" }, ...vijf(zonderZeker).slice(1)]) },
      "s1",
    );
    expect(stemVan(entries, "i2")).toBeUndefined();
    expect(stemVan(entries)).toMatchObject({ totaal: 5, zeker: undefined });
  });

  test("own words stand in the order of the alphabet, each once, whoever wrote them", () => {
    const mits = (tekst: string) => ({ "keuze-i1": "mits", "keuze-i1/toelichting": tekst });
    const entries = ingeleverd(["tijd", "rust", "tijd", " ", "geld"].map(mits));
    expect(stemVan(sluit({ ...OPEN, ...entries }, "s1"))?.woorden).toEqual(["geld", "rust", "tijd"]);
    expect(stemVan({ ...OPEN, ...entries })).toBeUndefined();
  });

  test("counted once: what comes later changes nothing, what is replaced or removed hides it", () => {
    const dicht = sluit({ ...OPEN, ...ingeleverd(vijf()) }, "s1");
    expect(stemVan({ ...dicht, "inzending/s1/laat": schrijfInzending(stem({ "keuze-i1": "geen" })) })).toEqual(
      stemVan(dicht),
    );
    const { "inzending/s1/p0": _weg, ...rest } = dicht;
    expect(stemVan(rest)).toBeUndefined();
    expect(stemVan({ ...dicht, "inzending/s1/p0": schrijfInzending(stem(STEUN, 2)) })).toBeUndefined();
  });

  test("beside notes on paper: never both, and the notes count where nobody voted by handing in", () => {
    const briefjes = {
      "keuze/i1/stem/steun": 9,
      "keuze/i2/stem/steun": 7,
      "keuze/i3/eigenNaam": "Later",
      "keuze/i3/stem/steun": 6,
    };
    expect(stemVan({ ...OPEN, ...briefjes })).toMatchObject({ bron: "briefjes", steun: 9 });
    const dicht = sluit({ ...OPEN, ...briefjes, ...ingeleverd(vijf()) }, "s1");
    expect(stemVan(dicht)).toMatchObject({ bron: "ingeleverd", steun: 5 });
    expect(stemVan(dicht, "i2")).toBeUndefined();
    expect(stemVan(dicht, "i3")).toMatchObject({ bron: "briefjes", steun: 6 });
  });

  test("the last counted vote counts; one that is open or too small leaves it", () => {
    const eerst = sluit({ ...OPEN, ...ingeleverd(vijf()) }, "s1");
    const tweede = {
      ...geopend(eerst, "s2"),
      ...ingeleverd(
        vijf().map(() => ({ "keuze-i1": "geen" })),
        "s2",
      ),
    };
    expect(stemVan(tweede)).toEqual(stemVan(eerst));
    expect(stemVan(sluit(tweede, "s2"))).toMatchObject({ steun: 0, geen: 5 });
    expect(stemVan(sluit(geopend(eerst, "s2"), "s2"))).toEqual(stemVan(eerst));
  });

  test("gives nothing away: whatever fewer than five voted, every derived fact is the same", () => {
    const antwoorden = fc.record(
      { "keuze-i1": fc.constantFrom("steun", "mits", "geen"), "keuze-i1/toelichting": fc.string({ minLength: 1 }) },
      { requiredKeys: [] },
    );
    const feiten = (stemmen: Inzending["antwoorden"][]) => {
      const { dossier: _, ...rest } = feitenVan(sluit({ ...OPEN, ...ingeleverd(stemmen) }, "s1"));
      return rest;
    };
    const klein = fc.integer({ min: 1, max: 4 }).chain((aantal) => {
      const groep = fc.array(antwoorden, { minLength: aantal, maxLength: aantal });
      return fc.tuple(groep, groep);
    });
    fc.assert(
      fc.property(klein, ([een, ander]) => {
        expect(feiten(een)).toEqual(feiten(ander));
      }),
      { numRuns: 50 },
    );
  });

  test("does not depend on the order in which votes are opened, nor on how they are grouped", () => {
    const een = fc.record(
      {
        "keuze-i1": fc.constantFrom("steun", "mits", "geen"),
        "keuze-i2": fc.constantFrom("steun", "mits", "geen"),
        "keuze-i1/toelichting": fc.constantFrom("tijd", "rust"),
        "zeker/i1": fc.constant(true as const),
      },
      { requiredKeys: [] },
    );
    const na = (groepen: ReturnType<typeof alsAanwinst>[][]) => {
      let entries = OPEN;
      for (const groep of groepen)
        entries = applyChanges(
          entries,
          voegInleveringenToe(lees(entries), groep, () => true),
        );
      return sluit(entries, "s1");
    };
    const stemmen = fc
      .array(een, { minLength: 1, maxLength: 12 })
      .map((lijst) =>
        lijst.map((antwoorden, i) => alsAanwinst({ ronde: "s1", pseudoniem: `p${i}` }, stem({ ...antwoorden }))),
      )
      .chain((lijst) => fc.tuple(fc.constant(lijst), fc.shuffledSubarray(lijst, { minLength: lijst.length })));
    fc.assert(
      fc.property(stemmen, ([lijst, geschud]) => {
        const uitslag = feitenVan(na([lijst])).keuzes.map((keuze) => keuze.stem);
        expect(feitenVan(na(geschud.map((aanwinst) => [aanwinst]))).keuzes.map((keuze) => keuze.stem)).toEqual(uitslag);
        for (const stem of uitslag) if (stem) expect(stem.totaal).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 50 },
    );
  });
});
