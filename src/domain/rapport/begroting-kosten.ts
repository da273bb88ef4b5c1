import type { Beeld } from "../beeld.ts";
import { type Bedragweergave, bedragweergave, toonBedrag } from "../begroting/bedrag.ts";
import { rekensom } from "../begroting/formule.ts";
import { kostenVanPost } from "../begroting/post.ts";
import { type Jaarbedragen, type Kostenregel, telOp } from "../begroting/totalen.ts";
import type { Duur, Kostensoort, Regel } from "../dossier/geld.ts";
import { toonSchooljaar, toonSchooljaarKort } from "../dossier/schooljaar.ts";
import { alsZin } from "../taal.ts";
import { naamVanPotje } from "./begroting-potjes.ts";
import { titelVanKeuze, titelVanRegel } from "./benoem.ts";
import type { Blok, Kolom, Rij, Tabel, Tekst } from "./blok.ts";
import { plat } from "./tekst.ts";

/** Columns for the years of the plan, for what is not divided over years yet (only when there is any), and the sum. */
type Jaarkolommen = { kolommen: Kolom[]; cellen: (bedragen: Jaarbedragen, bedrag: Bedragweergave) => Tekst[] };

const verdeeld = ({ perJaar }: Jaarbedragen): number => Object.values(perJaar).reduce((a, b) => a + b, 0);

/** All amounts of a Jaarbedragen, to choose one weergave for a table. */
export const bedragenVan = (bedragen: Jaarbedragen): number[] => [
  ...Object.values(bedragen.perJaar),
  bedragen.totaal,
  bedragen.totaal - verdeeld(bedragen),
];

export function jaarkolommen({ jaren, begroting }: Beeld, breedte: number): Jaarkolommen {
  const metRest = begroting.totaal.totaal !== verdeeld(begroting.totaal);
  const koppen = [...jaren.map(toonSchooljaarKort), ...(metRest ? ["Nog niet verdeeld"] : []), "Samen"];
  return {
    kolommen: koppen.map((kop) => ({ kop, breedte, getal: true })),
    cellen: (bedragen, bedrag) => [
      ...jaren.map((jaar) => bedrag(bedragen.perJaar[jaar] ?? 0)),
      ...(metRest ? [bedrag(bedragen.totaal - verdeeld(bedragen))] : []),
      bedrag(bedragen.totaal),
    ],
  };
}

/** Cost lines that hang on no choice that is (still) in the plan. */
export const regelsZonderKeuze = ({ begroting, keuzes }: Beeld): Kostenregel[] =>
  begroting.regels.filter(({ regel }) => !keuzes.some(({ id }) => id === regel.keuze));

/** What those lines cost together. */
export const kostenZonderKeuze = (beeld: Beeld): Jaarbedragen =>
  telOp(
    beeld.jaren,
    regelsZonderKeuze(beeld).map(({ kosten }) => kosten),
  );

/** Shorter than on screen: these words stand in a narrow column. */
const SOORT: Record<Kostensoort, Tekst> = {
  eigen: "personeel",
  extern: "van buiten",
  materiaal: "materiaal",
  scholing: "scholing",
  overig: "overig",
};
const DUUR: Record<Duur, Tekst> = { eenmalig: "eenmalig", tijdelijk: "tijdelijk", structureel: "elk jaar" };

function soortInWoorden({ soort, duur, aanstelling, naarKlas }: Regel): Tekst {
  const delen = [
    soort ? SOORT[soort] : "soort onbekend",
    duur ? DUUR[duur] : "duur onbekend",
    aanstelling ? `${aanstelling} contract` : "",
    naarKlas ? "" : "niet voor de klas",
  ];
  return delen.filter(Boolean).join(", ");
}

/** All cost lines: a heading row with the subtotal per choice, then its lines with potje, kind and years. */
export function kostentabel(beeld: Beeld): Tabel {
  const { begroting, keuzes } = beeld;
  const { kolommen, cellen } = jaarkolommen(beeld, 64);
  const los = regelsZonderKeuze(beeld);
  const bedrag = bedragweergave(
    [begroting.totaal, ...begroting.regels.map(({ kosten }) => kosten)].flatMap(bedragenVan),
  );
  const potjes = new Map(begroting.potjes.map((stand) => [stand.id, naamVanPotje(stand)]));
  const rij = (regel: Kostenregel): Rij => ({
    id: regel.nummer,
    cellen: [
      `**${regel.nummer}** ${titelVanRegel(regel)}`,
      `${potjes.get(regel.regel.potje) ?? "nog geen potje"}; ${soortInWoorden(regel.regel)}`,
      ...cellen(regel.kosten, bedrag),
    ],
  });
  const kop = (naam: Tekst, kosten: Jaarbedragen): Rij => ({
    groep: true,
    cellen: [naam, "", ...cellen(kosten, bedrag)],
  });
  return {
    soort: "tabel",
    bijschrift: "Alle kosten, per interventie, potje en schooljaar",
    kolommen: [{ kop: "Post", breedte: 164 }, { kop: "Potje; soort en duur", breedte: 166 }, ...kolommen],
    rijen: [
      ...keuzes.flatMap((keuze) => [
        kop(`[[${keuze.nummer}]] ${titelVanKeuze(keuze)}`, keuze.kosten),
        ...keuze.regels.map(rij),
      ]),
      ...(los.length > 0 ? [kop("Kosten zonder interventie", kostenZonderKeuze(beeld)), ...los.map(rij)] : []),
    ],
    totaal: ["Samen", "", ...cellen(begroting.totaal, bedrag)],
    noot: "In de rij met de interventie staan haar kosten samen.",
  };
}

function berekening({ nummer, regel }: Kostenregel, jaren: number[]): Tekst[] {
  if (regel.rekenwijze === "bedrag") return [];
  const sommen = jaren.flatMap((jaar) => {
    const post = regel.jaren[String(jaar)];
    return post
      ? [`${toonSchooljaar(jaar)}: ${rekensom(regel, post)} = ${toonBedrag(kostenVanPost(regel, post))}`]
      : [];
  });
  return sommen.length > 0 ? [`[[${nummer}]] ${sommen.join("; ")}.`] : [];
}

/** How each calculated amount came about, why a line without an intervention is there, and the notes of the school. */
export function kostenuitleg(beeld: Beeld): Blok[] {
  const sommen = beeld.begroting.regels.flatMap((regel) => berekening(regel, beeld.jaren));
  const redenen = regelsZonderKeuze(beeld).map(
    ({ nummer, regel }) => `[[${nummer}]] ${alsZin(plat(regel.reden) || "De school schreef nog niet op waarom")}`,
  );
  const notities = beeld.begroting.regels.flatMap(({ nummer, regel }) =>
    regel.notitie.trim() ? [`[[${nummer}]] ${alsZin(plat(regel.notitie))}`] : [],
  );
  const blokken: Blok[] = [];
  if (sommen.length > 0)
    blokken.push({
      soort: "kant",
      titel: "Zo zijn de bedragen berekend",
      blokken: [
        { soort: "lijst", punten: sommen },
        { soort: "alinea", klein: true, tekst: "De andere bedragen zijn vaste bedragen." },
      ],
    });
  if (redenen.length > 0)
    blokken.push({ soort: "kant", titel: "Kosten zonder interventie", blokken: [{ soort: "lijst", punten: redenen }] });
  if (notities.length > 0)
    blokken.push({ soort: "kant", titel: "Bij de posten", blokken: [{ soort: "lijst", punten: notities }] });
  return blokken;
}
