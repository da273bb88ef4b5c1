import { beforeAll, describe, expect, it } from "vitest";
import { laadInhoud } from "#content/laad-inhoud.ts";
import type { Inhoud } from "#domain/inhoud.ts";
import { oordeelschaal } from "#domain/schoolscan/schaal.ts";

let inhoud: Inhoud;
beforeAll(async () => {
  inhoud = await laadInhoud();
});

const uniek = (waarden: string[]) => expect(waarden.length).toBe(new Set(waarden).size);

/** Every string in the content with the name of the field it stands in. */
function* strings(x: unknown, naam = ""): Generator<{ naam: string; tekst: string }> {
  if (typeof x === "string") yield { naam, tekst: x };
  else if (Array.isArray(x)) for (const y of x) yield* strings(y, naam);
  else if (x && typeof x === "object") for (const [k, y] of Object.entries(x)) yield* strings(y, k);
}

describe("content as a whole", () => {
  it("has unique ids in every list", () => {
    uniek(inhoud.menukaart.map((i) => i.id));
    uniek(inhoud.scan.items.map((i) => i.id));
    uniek(inhoud.scan.onderdelen.map((o) => o.id));
    uniek(inhoud.scan.bronvinkjes.map((b) => b.id));
    for (const lijst of [inhoud.begrippen, inhoud.cijfers, inhoud.potjes, inhoud.gpl, inhoud.tarieven, inhoud.rechten])
      uniek(lijst.map((x) => x.id));
  });

  it("refers only to documents that bronnen.json can cite, and to interventions that exist", () => {
    const verwijzingen = [...strings({ ...inhoud, bronnen: {} })].filter((s) => s.naam === "bron").map((s) => s.tekst);
    expect(verwijzingen.length).toBeGreaterThan(700);
    for (const bron of verwijzingen) {
      const document = /^([a-z0-9-]+):(?!\/\/)/.exec(bron)?.[1];
      if (document) expect(inhoud.bronnen, bron).toHaveProperty(document);
    }
    const ids = new Set(inhoud.menukaart.map((i) => i.id));
    for (const bron of verwijzingen.filter((b) => b.startsWith("menukaart:")))
      expect(ids, bron).toContain(bron.slice(10));
  });

  it("never shows the letter of a scan item or a doelgebied in a text", () => {
    const { scan, menukaart, regelteksten, begrippen } = inhoud;
    const geenTekst = new Set(["id", "item", "items", "onderdeel", "doelgebied", "bron", "graad", "niveaus"]);
    for (const { naam, tekst } of strings({ scan, menukaart, regelteksten, begrippen }))
      if (!geenTekst.has(naam)) expect(tekst).not.toMatch(/\b[A-K]\d\b(?!-)|A tot en met F|A tot en met E/);
  });

  it("speaks of a contribution and of pupils who need help, not of effects or arrears", () => {
    const { scan, menukaart, regelteksten, begrippen } = inhoud;
    const zinnen = [...strings({ scan, menukaart, regelteksten, begrippen })]
      .filter((s) => s.naam !== "bron")
      .map((s) => s.tekst);
    for (const zin of zinnen)
      expect(zin).not.toMatch(/\bachterstand(en)?\b|leerachterstand|\beffect(en|ief|iever)?\b/i);
  });
});

describe("schoolscan", () => {
  it("has 58 items, each in an existing onderdeel, with at most one scale that gives points", () => {
    expect(inhoud.scan.items).toHaveLength(58);
    const onderdelen = new Set(inhoud.scan.onderdelen.map((o) => o.id));
    for (const item of inhoud.scan.items) {
      expect(onderdelen).toContain(item.onderdeel);
      expect(item.schalen.filter((s) => oordeelschaal([s])).length).toBeLessThanOrEqual(1);
    }
  });

  it("lets every item lead to an intervention, or says why there is none", () => {
    const gekoppeld = new Set(inhoud.menukaart.flatMap((i) => i.koppelingen.map((k) => k.item)));
    for (const item of inhoud.scan.items) {
      if (gekoppeld.has(item.id)) expect(item.zonderInterventie, item.id).toBe("");
      else expect(item.zonderInterventie, item.id).not.toBe("");
    }
  });
});

describe("menukaart", () => {
  it("has the 28 interventions, ordered by doelgebied", () => {
    expect(inhoud.menukaart).toHaveLength(28);
    const gebieden = inhoud.menukaart.map((i) => i.doelgebied);
    expect(gebieden).toEqual([...gebieden].sort());
  });

  it("links only to items and interventions that exist, once per item and sector", () => {
    const ids = new Set(inhoud.menukaart.map((i) => i.id));
    const items = new Set(inhoud.scan.items.map((i) => i.id));
    for (const interventie of inhoud.menukaart) {
      for (const id of interventie.hoortBij) expect(ids, interventie.id).toContain(id);
      for (const { item } of interventie.uitvoering.hinder) expect(items).toContain(item);
      for (const { item } of interventie.koppelingen) expect(items).toContain(item);
      uniek(interventie.koppelingen.flatMap((k) => k.sectoren.map((sector) => `${k.item} ${sector}`)));
    }
  });

  it("gives a link its source, unless it is our own choice and says so", () => {
    for (const { id, koppelingen } of inhoud.menukaart)
      for (const k of koppelingen)
        if (k.grond !== "ontwerpkeuze") expect(k.bron.length, `${id} ${k.item}`).toBeGreaterThan(0);
  });

  it("supports existing choices: every ondersteunend or wie-en-waarmee belongs to at least one keuze", () => {
    const keuzes = new Set(inhoud.menukaart.filter((i) => i.soort === "keuze").map((i) => i.id));
    for (const interventie of inhoud.menukaart.filter((i) => i.soort !== "keuze")) {
      expect(interventie.doelgebied).toBe("F");
      expect(
        interventie.hoortBij.some((id) => keuzes.has(id)),
        interventie.id,
      ).toBe(true);
    }
  });

  it("shows costs and evidence only on their scales of 5", () => {
    for (const { id, menukaart } of inhoud.menukaart) {
      const edities = [menukaart.hoofd, menukaart.eerste, menukaart.nieuwer].filter((editie) => editie !== null);
      for (const waarde of edities.flatMap(({ kosten, bewijs }) => [kosten, bewijs]))
        expect(waarde?.waarde ?? 0, id).toBeLessThanOrEqual(5);
    }
  });

  it("says in its sentence the same numbers as the values", () => {
    for (const { menukaart } of inhoud.menukaart) {
      const { maanden, kosten, bewijs } = menukaart.hoofd;
      const zin = menukaart.zin.toLowerCase();
      if (maanden) expect(zin).toContain(`${maanden.waarde} maand`);
      if (kosten) expect(zin).toContain(`kosten ${kosten.waarde} van 5`);
      if (bewijs) expect(zin).toContain(`bewijs ${bewijs.waarde} van 5`);
    }
  });
});

describe("rule texts", () => {
  it("has all 92 rules, with exactly the placeholders they name", () => {
    expect(Object.keys(inhoud.regelteksten)).toHaveLength(92);
    for (const [id, regel] of Object.entries(inhoud.regelteksten)) {
      expect(regel.id).toBe(id);
      const gebruikt = new Set(
        [...`${regel.kop} ${regel.melding} ${regel.watTeDoen}`.matchAll(/\{(\w+)\}/g)].map((m) => m[1]),
      );
      expect([...gebruikt].sort(), id).toEqual([...regel.plaatshouders].sort());
    }
  });
});

describe("figures and money", () => {
  it("puts figures only beside items that exist, and never without the words of the source", () => {
    const items = new Set(inhoud.scan.items.map((i) => i.id));
    for (const cijfer of inhoud.cijfers) {
      for (const item of cijfer.items) expect(items, cijfer.id).toContain(item);
      expect(cijfer.toon).not.toBe("");
    }
  });

  it("has one mean number of interventions for bao, vo and (v)so, and none for sbao and pro", () => {
    const gemiddelden = (sector: "bao" | "vo" | "so" | "sbao" | "pro") =>
      inhoud.cijfers
        .filter((c) => c.indicator === "aantal-interventies" && c.sectoren.includes(sector))
        .map((c) => c.waarde);
    expect(gemiddelden("bao")).toEqual([7]);
    expect(gemiddelden("vo")).toEqual([9]);
    expect(gemiddelden("so")).toEqual([6]);
    expect(gemiddelden("sbao")).toEqual([]);
    expect(gemiddelden("pro")).toEqual([]);
  });

  it("keeps every estimate inside its own range", () => {
    for (const { centen, van, tot } of inhoud.gpl) expect(van <= centen && centen <= tot).toBe(true);
    for (const { van, tot } of inhoud.tarieven) expect(van <= tot).toBe(true);
  });

  it("never says that a right is certain", () => {
    for (const potje of inhoud.potjes) expect(potje.zeggenschap).toMatch(/^Waarschijnlijk|^Onbekend/);
  });
});
