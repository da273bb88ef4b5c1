import { expect, test } from "vitest";
import { kostenPerJaar, naElkPotje } from "#domain/begroting/daarna.ts";
import { berekenBegroting } from "#domain/begroting/totalen.ts";
import { Potje, Regel } from "#domain/dossier/geld.ts";

const potje = (id: string, velden: object) => ({ ...Potje.parse(velden), id });
const regel = (id: string, velden: object) => ({ ...Regel.parse(velden), id });

const begroting = berekenBegroting({
  jaren: [2026, 2027],
  keuzes: [],
  uitgaven: [],
  gebiedVan: () => undefined,
  potjes: [
    potje("vast", { aard: "jaarlijks" }),
    potje("zonder-datum", { aard: "eenmalig" }),
    potje("laat", { aard: "tijdelijk", einddatum: "2028-07-31" }),
    potje("vroeg", { aard: "jaarlijks", einddatum: "2027-07-31" }),
  ],
  regels: [
    regel("a", { potje: "laat", duur: "structureel", jaren: { 2026: { bedrag: 500 }, 2027: { bedrag: 700 } } }),
    regel("b", { potje: "laat", duur: "structureel", jaren: { 2026: { bedrag: 50 } } }),
    regel("c", { potje: "laat", duur: "eenmalig", jaren: { 2026: { bedrag: 9_000 } } }),
    regel("d", { potje: "vast", duur: "structureel", jaren: { 2026: { bedrag: 9_000 } } }),
    regel("e", { potje: "laat", duur: "structureel" }),
  ],
});

test("what remains to be paid after each potje that ends: its structural lines at their last year", () => {
  expect(
    naElkPotje(begroting).map(({ stand, perJaar, regels }) => [stand.id, perJaar, regels.map((r) => r.id)]),
  ).toEqual([
    ["vroeg", 0, []],
    ["laat", 750, ["a", "b"]],
    ["zonder-datum", 0, []],
  ]);
});

test("a line costs per year what its last year with money costs; one in no year costs all of it", () => {
  const [a] = begroting.regels;
  expect(a && kostenPerJaar(a)).toBe(700);
  const los = berekenBegroting({
    jaren: [2026],
    keuzes: [],
    uitgaven: [],
    gebiedVan: () => undefined,
    potjes: [],
    regels: [regel("x", { onverdeeld: 300 })],
  }).regels[0];
  expect(los && kostenPerJaar(los)).toBe(300);
});
