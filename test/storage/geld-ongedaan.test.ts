import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { neemJaarOver } from "#domain/begroting/jaar-overnemen.ts";
import { splitsRegel } from "#domain/begroting/splitsen.ts";
import { type Begroting, berekenBegroting } from "#domain/begroting/totalen.ts";
import { nieuweRegel, verdeelOverJaren, verwijderPotje } from "#domain/begroting/wijzigingen.ts";
import type { Dossier } from "#domain/dossier/dossier.ts";
import { type Change, type Entries, readDossier } from "#domain/dossier/entries.ts";
import { verwijderTak } from "#domain/dossier/lijst.ts";
import { opVolgorde } from "#domain/dossier/velden.ts";
import { Stappen } from "#storage/stappen.ts";
import { entriesVan, PROGRAMMA, writeChanges } from "#storage/ydocument.ts";

const JAREN = [2026, 2027];

const reken = ({ regel, potje, uitgave }: Dossier): Begroting =>
  berekenBegroting({
    jaren: JAREN,
    regels: opVolgorde(regel),
    potjes: opVolgorde(potje),
    keuzes: [],
    uitgaven: Object.values(uitgave),
    gebiedVan: () => undefined,
  });

/** What a user can do with money; `a` and `b` choose the line, the year, the amount. */
const DADEN: ((entries: Entries, dossier: Dossier, a: number, b: number, id: string) => Change[])[] = [
  (_, dossier, __, ___, id) => nieuweRegel(dossier, id, "i1"),
  (_, dossier, a, b) => kies(dossier, a, (id) => [{ sleutel: `regel/${id}/jaren/2026/bedrag`, waarde: b }]),
  (_, dossier, a, b) => kies(dossier, a, (id) => [{ sleutel: `regel/${id}/onverdeeld`, waarde: b }]),
  (_, dossier, a) => kies(dossier, a, (id, regel) => verdeelOverJaren(id, regel, JAREN)),
  (_, dossier, __, b) => neemJaarOver(reken(dossier).regels, 2026, 2027, b % 20).changes,
  (entries, dossier, a, b, id) => {
    const regel = reken(dossier).regels[a % Math.max(1, Object.keys(dossier.regel).length)];
    const wie = [
      { keuze: "i1", gewicht: (b % 7) + 1 },
      { keuze: "i2", gewicht: 2 },
    ];
    return regel ? splitsRegel(dossier, entries, regel, wie, () => id) : [];
  },
  (_, dossier, a, b, id) =>
    kies(dossier, a, (regel) => [
      { sleutel: `uitgave/${id}/regel`, waarde: regel },
      { sleutel: `uitgave/${id}/bedrag`, waarde: b },
    ]),
  (entries, dossier, a) => kies(dossier, a, (id) => verwijderTak(entries, `regel/${id}`)),
  (entries, dossier) => verwijderPotje(dossier, entries, "t1"),
];

function kies(dossier: Dossier, a: number, doe: (id: string, regel: Dossier["regel"][string]) => Change[]): Change[] {
  const regels = Object.entries(dossier.regel).sort(([een], [twee]) => (een < twee ? -1 : 1));
  const gekozen = regels[a % Math.max(1, regels.length)];
  return gekozen ? doe(...gekozen) : [];
}

const BEGIN: Change[] = [
  { sleutel: "potje/t1/jaren/2026/bedrag", waarde: 1_000_000 },
  { sleutel: "regel/r0/potje", waarde: "t1" },
  { sleutel: "regel/r0/jaren/2026/bedrag", waarde: 12_345 },
];

/** A plan with its undo list, and the money that it should have at every step. */
function nieuwPlan() {
  const doc = new Y.Doc();
  const stappen = new Stappen();
  stappen.follow(doc);
  writeChanges(doc, BEGIN, "begin");
  const entries = () => entriesVan(PROGRAMMA, doc);
  const nu = () => reken(readDossier(entries()).dossier);
  const geld = [nu()];
  let plek = 0;
  return {
    nu,
    verwacht: () => geld[plek],
    terug() {
      if (stappen.kan) plek -= 1;
      stappen.undo();
    },
    opnieuw() {
      if (stappen.kanOpnieuw) plek += 1;
      stappen.redo();
    },
    doe(daad: (typeof DADEN)[number], a: number, b: number, id: string) {
      const voor = entries();
      const changes = daad(voor, readDossier(voor).dossier, a, b, id);
      // What writes nothing makes no step.
      if (!changes.some(({ sleutel, waarde }) => voor[sleutel] !== waarde)) return;
      stappen.record({ wat: "daad" }, () => writeChanges(doc, changes, stappen));
      plek += 1;
      geld.splice(plek, geld.length, nu());
    },
  };
}

test("after any sequence of edits, undo and redo the money is what it was at that step", () => {
  const daad = fc.tuple(fc.constantFrom(...DADEN), fc.nat(50), fc.nat(9_999_999));
  const zet = fc.oneof({ weight: 3, arbitrary: daad }, fc.constant("terug" as const), fc.constant("opnieuw" as const));
  fc.assert(
    fc.property(fc.array(zet, { maxLength: 25 }), (zetten) => {
      const plan = nieuwPlan();
      zetten.forEach((stap, i) => {
        if (typeof stap === "string") plan[stap]();
        else plan.doe(...stap, `n${i}`);
        expect(plan.nu()).toEqual(plan.verwacht());
      });
    }),
    { numRuns: 150 },
  );
});
