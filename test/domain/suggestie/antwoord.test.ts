import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEVINDING_VANAF, VEEL_ZORG } from "#domain/schoolscan/punten.ts";
import { rangschik } from "#domain/suggestie/rangorde.ts";
import { maakSuggesties } from "#domain/suggestie/suggesties.ts";
import { inhoud, isCapaciteit, oordelenVan, type Scan, scanVan, schoolVan } from "./scan-maken.ts";
import { scans } from "./scans.ts";

const interventie = new Map(inhoud.menukaart.map((i) => [i.id, i]));
const resultaat = (scan: Scan) => maakSuggesties(oordelenVan(scan), schoolVan(scan), inhoud);
/** Items that an intervention answers at this school. */
const bedient = (scan: Scan) =>
  new Map(
    rangschik(inhoud.menukaart, oordelenVan(scan), schoolVan(scan)).map(({ interventie: { id }, redenen }) => [
      id,
      redenen.map(({ koppeling }) => koppeling.item),
    ]),
  );

describe("what a school names gets an answer", () => {
  it("answers every '(zeer) veel zorgen': named at a suggestion, or listed apart with what does fit", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        const { lijst, zonderPlek } = resultaat(scan);
        const antwoord = new Set([
          ...lijst.flatMap((s) => s.redenen.map((r) => r.item)),
          ...zonderPlek.map((z) => z.item),
        ]);
        for (const { item, punten } of oordelenVan(scan))
          if (!isCapaciteit(item) && (punten ?? 0) >= VEEL_ZORG) expect(antwoord, item).toContain(item);
      }),
    );
  });

  it("answers every finding, also a small one: served by a suggestion, or listed apart with what to do", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        const { lijst, zonderPlek } = resultaat(scan);
        const apart = zonderPlek.map((z) => z.item);
        const items = bedient(scan);
        const bediend = lijst.flatMap((s) => items.get(s.interventie) ?? []);
        for (const { item, punten } of oordelenVan(scan))
          if (!isCapaciteit(item) && (punten ?? 0) >= BEVINDING_VANAF) expect([...apart, ...bediend]).toContain(item);
      }),
    );
  });

  it("names alternatives that serve the same concern, each once", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        for (const { interventie: id, redenen, alternatieven } of resultaat(scan).lijst) {
          const ids = alternatieven.map((a) => a.interventie);
          expect(new Set([id, ...ids]).size).toBe(ids.length + 1);
          for (const ander of ids)
            expect(interventie.get(ander)?.koppelingen.map((k) => k.item)).toContain(redenen[0]?.item);
        }
      }),
    );
  });

  it("says of every doelgebied what the list does with it", () => {
    fc.assert(
      fc.property(scans, (scan) => {
        const { lijst, dekking } = resultaat(scan);
        expect(dekking.map(({ gebied }) => gebied)).toEqual(["A", "B", "C", "D", "E", "F"]);
        for (const { gebied, interventies } of dekking)
          for (const ander of interventies) expect(interventie.get(ander)?.doelgebied).toBe(gebied);
        for (const { interventie: id } of lijst)
          expect(dekking.find(({ gebied }) => gebied === interventie.get(id)?.doelgebied)?.interventies).toContain(id);
      }),
    );
  });

  it("explains the doelgebieden in words, also when nothing is asked", () => {
    const teksten = resultaat(scanVan("bao", { A2: 3 })).dekking.map(({ gebied, tekst }) => [gebied, tekst]);
    expect(teksten).toContainEqual(["B", "Hieruit staat een voorstel in de lijst."]);
    expect(teksten).toContainEqual(["C", "Geen zorg in de scan wijst hierheen."]);
  });
});
