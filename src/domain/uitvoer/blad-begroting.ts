import type { Beeld } from "../beeld.ts";
import { rekensom } from "../begroting/formule.ts";
import type { Jaarbedragen, Kostenregel } from "../begroting/totalen.ts";
import { DUURNAMEN, SOORTNAMEN } from "../dossier/namen.ts";
import { toonSchooljaar, toonSchooljaarKort } from "../dossier/schooljaar.ts";
import { bedragcel, type Cel, type Kolom, som, tekstcel, type Werkblad } from "./werkblad.ts";

/** Columns in front of the amounts. */
const VOORAF: Kolom[] = [
  { kop: "Nr.", breedte: 6 },
  { kop: "Omschrijving", breedte: 36 },
  { kop: "Interventie", breedte: 32 },
  { kop: "Potje", breedte: 26 },
  { kop: "Soort", breedte: 18 },
  { kop: "Hoe lang", breedte: 18 },
  { kop: "Voor de klas", breedte: 12 },
  { kop: "Berekening", breedte: 40 },
  { kop: "Notitie", breedte: 30 },
];

/** How a calculated line came about, per year; "" for a fixed amount. */
function berekening({ regel }: Kostenregel, jaren: number[]): string {
  if (regel.rekenwijze === "bedrag") return "";
  return jaren
    .flatMap((jaar) => {
      const post = regel.jaren[String(jaar)];
      return post ? [`${toonSchooljaar(jaar)}: ${rekensom(regel, post)}`] : [];
    })
    .join("; ");
}

const onverdeeld = ({ perJaar, totaal }: Jaarbedragen) => totaal - Object.values(perJaar).reduce((a, b) => a + b, 0);

/** Sheet Begroting: every cost line with its amount per school year, and the sums as formulas. */
export function bladBegroting({ begroting, keuzes, jaren }: Beeld): Werkblad {
  const naamVanKeuze = new Map(keuzes.map(({ id, nummer, naam }) => [id, `${nummer} ${naam}`]));
  const naamVanPotje = new Map(begroting.potjes.map(({ id, potje }) => [id, potje.naam]));
  const eerste = VOORAF.length;
  const laatste = eerste + jaren.length;
  const bedragen = (kosten: Jaarbedragen, totaal: Cel, per: (kolom: number) => Parameters<typeof bedragcel>[1]) => [
    ...jaren.map((jaar, i) => bedragcel(kosten.perJaar[jaar] ?? 0, per(eerste + i))),
    bedragcel(onverdeeld(kosten), per(laatste)),
    totaal,
  ];
  const rij = (kostenregel: Kostenregel, r: number): Cel[] => {
    const { regel, nummer, kosten } = kostenregel;
    return [
      tekstcel(nummer),
      tekstcel(regel.omschrijving),
      tekstcel(naamVanKeuze.get(regel.keuze) ?? regel.reden),
      tekstcel(naamVanPotje.get(regel.potje) ?? "nog te kiezen"),
      tekstcel(regel.soort && SOORTNAMEN[regel.soort]),
      tekstcel(regel.duur && DUURNAMEN[regel.duur]),
      tekstcel(regel.naarKlas ? "ja" : "nee"),
      tekstcel(berekening(kostenregel, jaren)),
      tekstcel(regel.notitie),
      ...bedragen(kosten, bedragcel(kosten.totaal, som([r, eerste], [r, laatste])), () => undefined),
    ];
  };
  const rijen = begroting.regels.map(rij);
  const n = rijen.length;
  const kolomsom = (kolom: number) => (n > 0 ? som([0, kolom], [n - 1, kolom]) : undefined);
  const totaalrij: Cel[] = [
    tekstcel("Samen"),
    ...VOORAF.slice(1).map(() => undefined),
    ...bedragen(begroting.totaal, bedragcel(begroting.totaal.totaal, kolomsom(laatste + 1)), kolomsom),
  ];
  return {
    naam: "Begroting",
    kolommen: [
      ...VOORAF,
      ...[...jaren.map(toonSchooljaarKort), "Nog niet verdeeld", "Samen"].map((kop) => ({ kop, breedte: 15 })),
    ],
    rijen: [...rijen, totaalrij],
    vasteKolommen: 2,
    metTotaal: true,
  };
}
