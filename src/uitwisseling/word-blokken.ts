import { HeadingLevel, type Paragraph, type Table } from "docx";
import { waardeMetSchaal } from "#domain/menukaart/waarden-in-woorden.ts";
import type { Blok, Hoofdstuk, Interventiekaart, Tekenblok } from "#domain/rapport/blok.ts";
import { figuurInWoorden } from "./word-figuur.ts";
import { metBijschrift } from "./word-tabel.ts";
import { alinea, kop } from "./word-tekst.ts";

type Inhoud = Paragraph | Table;

const NIVEAU = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const LIJN = "……………………………………";

function kaart({ id, titel, menukaart, kosten, lijn, doelgebied, delen, gegevens }: Interventiekaart): Inhoud[] {
  const feiten = [
    `**Leerwinst:** ${waardeMetSchaal("maanden", menukaart.maanden)}`,
    `**Kosten:** ${waardeMetSchaal("kosten", menukaart.kosten)}`,
    `**Bewijs:** ${waardeMetSchaal("bewijs", menukaart.bewijs)}`,
    `**Menukaart:** ${menukaart.editie}`,
    `**Kosten samen:** ${kosten}`,
    `**De lijn:** ${lijn}`,
    `**Doelgebied:** ${doelgebied}`,
  ];
  return [
    kop(`${id} ${titel}`, NIVEAU[2], { id }),
    ...feiten.flatMap((feit) => alinea(feit, { stijl: "Noot" })),
    ...delen.flatMap((deel) => [kop(deel.kop, NIVEAU[3]), ...deel.tekst.flatMap((tekst) => alinea(tekst))]),
    ...gegevens.flatMap((feit) => alinea(`**${feit.kop}:** ${feit.tekst}`)),
  ];
}

function formulier({ titel, keuzes, rollen, stemmen }: Tekenblok, niveau: 2 | 3): Inhoud[] {
  return [
    kop(titel, NIVEAU[niveau]),
    ...keuzes.flatMap((keuze) => alinea(`☐ ${keuze}`)),
    ...(keuzes.length > 0 ? alinea(`Voorwaarden of reden: ${LIJN}${LIJN}`) : []),
    ...(stemmen ? alinea(`Stemmen voor: ${LIJN} tegen: ${LIJN} onthouden: ${LIJN}`) : []),
    ...rollen.flatMap((rol) => alinea(`${rol}, naam: ${LIJN} handtekening en datum: ${LIJN}`)),
  ];
}

/**
 * Writes the blocks of a report one after the other. Headings get the level of the PDF: never one lower than the level
 * above plus one; tables and figures get the same number.
 */
export class Blokschrijver {
  #tabellen = 0;
  #figuren = 0;
  /** Is there a heading of level 2 above, so that side titles belong under it? */
  #onderKop = false;

  hoofdstuk({ id, nr, titel, nieuwePagina, blokken }: Hoofdstuk): Inhoud[] {
    this.#onderKop = false;
    const koppen = titel === "" ? [] : [kop(`${nr} ${titel}`, NIVEAU[1], { id, nieuweBladzijde: nieuwePagina })];
    return [...koppen, ...blokken.flatMap((blok) => this.#blok(blok))];
  }

  #niveau(): 2 | 3 {
    return this.#onderKop ? 3 : 2;
  }

  #kop(tekst: string, niveau: 2 | 3, id: string | undefined): Inhoud[] {
    const eigen = niveau === 3 ? this.#niveau() : 2;
    this.#onderKop = true;
    return [kop(tekst, NIVEAU[eigen], { id })];
  }

  #blok(blok: Blok): Inhoud[] {
    switch (blok.soort) {
      case "alinea":
        return alinea(blok.tekst, blok.klein ? { stijl: "Noot" } : {});
      case "kop":
        return this.#kop(blok.tekst, blok.niveau, blok.id);
      case "kant":
        return [kop(blok.titel, NIVEAU[this.#niveau()]), ...blok.blokken.flatMap((binnen) => this.#blok(binnen))];
      case "lijst":
        return blok.punten.flatMap((punt) => alinea(punt, { stijl: blok.genummerd ? "Nummering" : "Opsomming" }));
      case "gegevens":
        return blok.paren.flatMap(({ id, kop: naam, tekst }) => alinea(`**${naam}:** ${tekst}`, { id }));
      case "kader":
        return [
          ...alinea(blok.titel, { stijl: "Kader", vet: true, bijVolgende: true }),
          ...blok.tekst.flatMap((tekst) => alinea(tekst, { stijl: "Kader" })),
        ];
      case "invullijn":
        return alinea(`${blok.label} ${LIJN}`);
      case "tabel":
        this.#tabellen += 1;
        return metBijschrift(blok, this.#tabellen);
      case "figuur":
        this.#figuren += 1;
        return figuurInWoorden(blok, this.#figuren);
      case "tekenblok":
        return formulier(blok, this.#niveau());
      case "interventiekaart":
        this.#onderKop = false;
        return kaart(blok);
      case "bevinding":
        this.#onderKop = false;
        return [
          kop(`${blok.id} ${blok.titel}`, NIVEAU[2], { id: blok.id }),
          ...blok.kant.flatMap((regel) => alinea(regel, { stijl: "Noot" })),
          ...blok.tekst.flatMap((tekst) => alinea(tekst)),
          ...alinea(blok.bijregel, { stijl: "Noot" }),
        ];
    }
  }
}
