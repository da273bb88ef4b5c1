import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { BEVINDING_VANAF } from "#domain/schoolscan/punten.ts";
import { DREMPEL, MAXIMUM, PLEKKEN, REM_PLAFOND, STERK } from "#domain/suggestie/instellingen.ts";
import { type Gewogen, rangschik } from "#domain/suggestie/rangorde.ts";
import { maakSuggesties } from "#domain/suggestie/suggesties.ts";
import { kandidaten } from "#domain/suggestie/voorrekenen.ts";
import { inhoud, isCapaciteit, oordelenVan, plekken, type Scan, schoolVan, verzet } from "./scan-maken.ts";
import { scans } from "./scans.ts";

const interventie = new Map(inhoud.menukaart.map((i) => [i.id, i]));
const rangVan = (scan: Scan, onbekend = 0) => rangschik(inhoud.menukaart, oordelenVan(scan), schoolVan(scan), onbekend);
const resultaat = (scan: Scan) => maakSuggesties(oordelenVan(scan), schoolVan(scan), inhoud);
const opId = (rang: Gewogen[]) => new Map(rang.map((gewogen, plek) => [gewogen.interventie.id, { ...gewogen, plek }]));

/** A scan and the same scan with one answer one step higher, on an item that `past` picks. */
const stappen = (past: (item: string) => boolean) =>
  fc
    .tuple(scans, fc.nat())
    .map(([eerst, welke]) => {
      const hoger = plekken(eerst)
        .filter((plek) => past(plek.item))
        .flatMap((plek) => {
          const dan = verzet(eerst, plek, 1);
          return dan ? [{ item: plek.item, eerst, dan }] : [];
        });
      return hoger[welke % Math.max(1, hoger.length)];
    })
    .filter((paar) => paar !== undefined);

const schud = <T>(lijst: readonly T[], zaad: number): T[] =>
  lijst
    .map((waarde, i) => ({ waarde, sleutel: Math.imul(i + 1, zaad | 1) ^ (zaad >>> (i % 7)) }))
    .sort((a, b) => a.sleutel - b.sleutel)
    .map(({ waarde }) => waarde);

describe("suggestions, whatever the scan", () => {
  it("P1 computes the same twice", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        expect(resultaat(scan)).toEqual(resultaat(structuredClone(scan)));
      }),
      {
        numRuns: 100,
      },
    );
  });

  it("P2 does not depend on the order of menukaart, links or judgements", () => {
    fc.assert(
      fc.property(scans, fc.integer(), (scan, zaad) => {
        const menukaart = schud(inhoud.menukaart, zaad).map((i) => ({ ...i, koppelingen: schud(i.koppelingen, zaad) }));
        const anders = maakSuggesties(schud(oordelenVan(scan), zaad), schoolVan(scan), { ...inhoud, menukaart });
        expect(anders).toEqual(resultaat(scan));
      }),
      { numRuns: 150 },
    );
  });

  it("P3 ranks totally: nothing twice, never a higher score below", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        const rang = rangVan(scan);
        expect(new Set(rang.map(({ interventie: { id } }) => id)).size).toBe(rang.length);
        rang.forEach((gewogen, i) => {
          expect(gewogen.score).toBeLessThanOrEqual(rang[i - 1]?.score ?? 1000);
          expect(Number.isInteger(gewogen.score)).toBe(true);
        });
      }),
    );
  });

  it("P4 is monotone: more concern lowers no score, and nothing that is not linked overtakes what is", () => {
    fc.assert(
      fc.property(
        stappen((item) => !isCapaciteit(item)),
        ({ item, eerst, dan }) => {
          const [a, b] = [opId(rangVan(eerst)), opId(rangVan(dan))];
          for (const [id, was] of a) expect(b.get(id)?.score, `${item} lowers ${id}`).toBeGreaterThanOrEqual(was.score);
          const isGekoppeld = ({ redenen }: Gewogen) => redenen.some(({ koppeling }) => koppeling.item === item);
          const gekoppeld = [...a].filter(([, gewogen]) => isGekoppeld(gewogen));
          const anderen = [...a].filter(
            ([, gewogen]) => !isGekoppeld(gewogen) && gewogen.interventie.soort === "keuze",
          );
          const paren = gekoppeld.flatMap((x) =>
            anderen.filter((y) => x[1].plek < y[1].plek).map((y) => [x[0], y[0]] as const),
          );
          for (const [x, y] of paren) expect(b.get(x)?.plek, `${y} overtakes ${x}`).toBeLessThan(b.get(y)?.plek ?? 0);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("P5 lets capacity lower a score, never raise it, and never change the need", () => {
    fc.assert(
      fc.property(stappen(isCapaciteit), ({ eerst, dan }) => {
        const a = opId(rangVan(eerst));
        for (const { interventie: i, behoefte, score } of rangVan(dan)) {
          expect(behoefte).toBe(a.get(i.id)?.behoefte);
          expect(score).toBeLessThanOrEqual(a.get(i.id)?.score ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("P6 treats 'geen zicht' as not known: no points now, and never less in the upper bound", () => {
    fc.assert(
      fc.property(scans, fc.nat(), (scan, welke) => {
        const items = Object.keys(scan.items).filter((item) => !isCapaciteit(item));
        const item = items[welke % Math.max(1, items.length)];
        if (!item) return;
        const blind = structuredClone(scan);
        for (const lijst of Object.values(blind.items[item]?.rollen ?? {})) lijst.fill("?");
        expect(oordelenVan(blind).find((o) => o.item === item)).toMatchObject({ punten: null, geenZicht: true });
        const hoog = opId(rangVan(blind, 100));
        for (const { interventie: i, score } of rangVan(blind))
          expect(hoog.get(i.id)?.score).toBeGreaterThanOrEqual(score);
      }),
    );
  });

  it("P7 leaves a role without a view out of the middle", () => {
    const scan: Scan = {
      sectoren: ["bao"],
      jongeKind: false,
      items: { A2: { omvang: 0, rollen: { team: [3, 3], ib: ["?"] } } },
    };
    expect(oordelenVan(scan)[0]?.punten).toBe(75);
  });

  it("P8 lists what supports another only after it, never first, and scores it lower", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        const lijst = resultaat(scan).lijst.map((s) => s.interventie);
        const scores = opId(rangVan(scan));
        lijst.forEach((id, i) => {
          const { soort, hoortBij } = interventie.get(id) ?? { soort: "", hoortBij: [] };
          expect(soort).not.toBe("wie-en-waarmee");
          if (soort === "ondersteunend") expect(lijst.slice(0, i).some((ander) => hoortBij.includes(ander))).toBe(true);
        });
        for (const { interventie: i, score } of scores.values())
          if (i.soort !== "keuze" && score > 0)
            expect(i.hoortBij.some((partner) => (scores.get(partner)?.score ?? 0) > score)).toBe(true);
      }),
    );
  });

  it("P9 spreads: at most eight, never more than the maximum of a group, and every doelgebied that fits strongly", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        const lijst = resultaat(scan).lijst.map((s) => interventie.get(s.interventie));
        expect(lijst.length).toBeLessThanOrEqual(PLEKKEN);
        for (const [groep, hooguit] of Object.entries(MAXIMUM))
          expect(lijst.filter((i) => i && i.doelgebied + i.spreiding === groep).length).toBeLessThanOrEqual(hooguit);
        const sterk = rangVan(scan).filter(
          (x) => x.interventie.soort === "keuze" && x.behoefte >= STERK && x.score > 0,
        );
        for (const { doelgebied } of sterk.map((x) => x.interventie))
          expect(lijst.map((i) => i?.doelgebied)).toContain(doelgebied);
      }),
    );
  });

  it("P10 suggests nothing without need, however many months the menukaart gives", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        const scores = opId(rangVan(scan));
        for (const { interventie: id } of resultaat(scan).lijst) {
          const { behoefte, redenen } = scores.get(id) ?? { behoefte: 0, redenen: [] };
          expect(behoefte).toBeGreaterThan(0);
          expect(behoefte >= DREMPEL || redenen.some(({ zorg }) => zorg >= BEVINDING_VANAF)).toBe(true);
        }
      }),
    );
    expect(maakSuggesties([], schoolVan({ sectoren: ["vo"], jongeKind: false }), inhoud).lijst).toEqual([]);
  });

  it("P11 never lets menukaart, costs and feasibility together outweigh one step of concern", () => {
    const plus = kandidaten(inhoud.menukaart).map(({ kaart, kosten }) => kaart + kosten);
    expect(Math.max(...plus) - Math.min(...plus) + REM_PLAFOND).toBeLessThanOrEqual(25);
  });

  it("P12 counts an intervention without months in the middle: not lowest, not highest", () => {
    const alle = kandidaten(inhoud.menukaart);
    const bekend = alle.filter((k) => k.kaartBekend).map((k) => k.kaart);
    for (const { kaart } of alle.filter((k) => !k.kaartBekend)) {
      expect(kaart).toBeGreaterThan(Math.min(...bekend));
      expect(kaart).toBeLessThan(Math.max(...bekend));
    }
  });

  it("P13 names only its own months and adds none up", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        for (const { interventie: id, verwacht } of resultaat(scan).lijst)
          expect(verwacht).toContain(interventie.get(id)?.menukaart.zin);
      }),
      { numRuns: 50 },
    );
  });

  it("P14 explains every suggestion in whole sentences, without a letter of a question", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        const { lijst, meer, zonderPlek, eerstUitzoeken } = resultaat(scan);
        const zinnen = [
          ...lijst.flatMap((s) => [
            s.verwacht,
            s.nodig,
            ...s.redenen.map((r) => r.tekst),
            ...s.letOp.map((l) => l.tekst),
          ]),
          ...lijst.slice(1).map((s) => s.waaromNietHoger),
          ...lijst.flatMap((s) => s.hoortBij.map((id) => s.hoortBijOmdat[id] ?? "")),
          ...meer.map((m) => m.waarom),
          ...[...zonderPlek, ...eerstUitzoeken].map((x) => x.tekst),
        ];
        for (const s of lijst) expect(s.redenen.length).toBeGreaterThan(0);
        for (const zin of zinnen) {
          expect(zin).toMatch(/^[A-ZÉ].*\.$/);
          expect(zin).not.toMatch(/\b[A-K]\d\b/);
        }
      }),
      { numRuns: 60 },
    );
  });

  /** What supports another one follows the best of its partners; a partner that only now gets a need comes in with all its points. */
  const partnersBekend = ({ soort, hoortBij }: Interventie, rang: ReturnType<typeof opId>) =>
    soort === "keuze" || hoortBij.every((id) => (rang.get(id)?.behoefte ?? 1) > 0);

  it("P16 moves a score at most 47 points by one step", () => {
    fc.assert(
      fc.property(
        stappen(() => true),
        ({ eerst, dan }) => {
          const a = opId(rangVan(eerst));
          for (const { interventie: i, score } of rangVan(dan)) {
            const was = a.get(i.id);
            if (was && was.behoefte > 0 && partnersBekend(i, a))
              expect(Math.abs(score - was.score), i.id).toBeLessThanOrEqual(47);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
