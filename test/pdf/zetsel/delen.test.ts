import { describe, expect, it } from "vitest";
import type { Blok, Hoofdstuk } from "#domain/rapport/blok.ts";
import { verdeel } from "#pdf/zetsel/delen.ts";
import { maakRapport } from "../fixture-rapport.ts";

const tabel: Blok = { soort: "tabel", bijschrift: "", kolommen: [], rijen: [] };
const figuur: Blok = { soort: "figuur", vorm: "stappen", titel: "", alt: "", stappen: [] };
const kop = (niveau: 2 | 3): Blok => ({ soort: "kop", niveau, tekst: "" });
const kant = (...blokken: Blok[]): Blok => ({ soort: "kant", titel: "", blokken });

const rapportMet = (...hoofdstukken: { nieuwePagina: boolean; blokken: Blok[] }[]) => ({
  ...maakRapport(),
  hoofdstukken: hoofdstukken.map(
    (deel, plaats): Hoofdstuk => ({ id: `h${plaats + 1}`, nr: plaats + 1, titel: "Deel", ...deel }),
  ),
});

const tekstdelen = (...hoofdstukken: { nieuwePagina: boolean; blokken: Blok[] }[]) =>
  verdeel(rapportMet(...hoofdstukken)).flatMap((deel) => (deel.soort === "tekst" ? [deel] : []));

const zetblokken = (...blokken: Blok[]) =>
  tekstdelen({ nieuwePagina: true, blokken }).flatMap(({ stukken }) =>
    stukken.flatMap((stuk) => (stuk.soort === "blok" ? [stuk.zetblok] : [])),
  );

describe("verdeel", () => {
  it("starts a part at each chapter on a new page, and after the contents", () => {
    const delen = tekstdelen(
      { nieuwePagina: false, blokken: [kop(2)] },
      { nieuwePagina: false, blokken: [] },
      { nieuwePagina: true, blokken: [tabel, kop(2), tabel] },
    );
    expect(delen.map(({ stukken }) => stukken.map(({ soort }) => soort))).toEqual([
      ["hoofdstuk", "blok", "hoofdstuk"],
      ["hoofdstuk", "blok", "blok", "blok"],
    ]);
  });

  it("numbers tables and figures on through the document, inside side titles too", () => {
    const blokken = zetblokken(tabel, figuur, kant(tabel, figuur), tabel);
    const nummers = blokken.flatMap((blok) => [blok, ...blok.binnen]).map(({ nummer }) => nummer);
    expect(nummers).toEqual([1, 1, 0, 2, 2, 3]);
  });

  it("puts side titles under a heading, and lifts a low heading that has nothing above it", () => {
    expect(zetblokken(kant(), kop(3), kant(), kop(3)).map(({ niveau }) => niveau)).toEqual([2, 2, 3, 3]);
    expect(zetblokken(kop(2), kant(), kop(3)).map(({ niveau }) => niveau)).toEqual([2, 3, 3]);
  });

  it("gives an unchanged part the same content, so that it is found again", () => {
    const voor = verdeel(maakRapport()).map((deel) => JSON.stringify(deel));
    const na = verdeel({ ...maakRapport(), kop: { ...maakRapport().kop, versie: "2" } }).map((deel) =>
      JSON.stringify(deel),
    );
    expect(na.slice(1)).toEqual(voor.slice(1));
    expect(na[0]).not.toBe(voor[0]);
  });
});
