import type { Beeld } from "../beeld.ts";
import { type Begroting, type Jaarbedragen, type Potjestand, telOp } from "../begroting/totalen.ts";
import { AARDNAMEN } from "../dossier/namen.ts";
import { toonSchooljaarKort } from "../dossier/schooljaar.ts";
import { bedragcel, type Cel, datumcel, type Formule, type Kolom, som, tekstcel, type Werkblad } from "./werkblad.ts";

const VOORAF: Kolom[] = [
  { kop: "Potje", breedte: 28 },
  { kop: "Soort geld", breedte: 20 },
  { kop: "Periode", breedte: 14 },
  { kop: "Laatste dag", breedte: 13 },
  { kop: "Voorwaarden", breedte: 36 },
  { kop: "Wie beslist mee", breedte: 30 },
  { kop: "Bron", breedte: 36 },
];

const BEDRAGEN = ["Beschikbaar", "Gepland", "Over", "Uitgegeven", "Nog te besteden"] as const;

type Geld = Pick<Potjestand, "beschikbaar" | "gepland" | "over" | "uitgegeven" | "rest">;

const min = (jaren: number[], a: Jaarbedragen, b: Jaarbedragen): Jaarbedragen => ({
  perJaar: Object.fromEntries(jaren.map((jaar) => [jaar, (a.perJaar[jaar] ?? 0) - (b.perJaar[jaar] ?? 0)])),
  totaal: a.totaal - b.totaal,
});

/** Lines that have no potje yet, and what was spent on them. */
function zonderPotje({ potjes, zonderPotje: gepland, uitgegeven: totaal }: Begroting, jaren: number[]): Geld {
  const beschikbaar = telOp(jaren, []);
  const inPotjes = telOp(
    jaren,
    potjes.map((stand) => stand.uitgegeven),
  );
  const uitgegeven = min(jaren, totaal, inPotjes);
  return {
    beschikbaar,
    gepland,
    over: min(jaren, beschikbaar, gepland),
    uitgegeven,
    rest: min(jaren, beschikbaar, uitgegeven),
  };
}

const alles = ({ beschikbaar, totaal, over, uitgegeven }: Begroting, jaren: number[]): Geld => ({
  beschikbaar,
  gepland: totaal,
  over,
  uitgegeven,
  rest: min(jaren, beschikbaar, uitgegeven),
});

type Blok = { naam: string; van(bedragen: Jaarbedragen): number };

/** The amounts of one row, block by block; what is left is a formula, and in the last row the sums are too. */
function bedragcellen(geld: Geld, blokken: Blok[], rij: number, per: (kolom: number) => Formule | undefined): Cel[] {
  return blokken.flatMap(({ van }, i) => {
    const kolom = VOORAF.length + BEDRAGEN.length * i;
    return [
      bedragcel(van(geld.beschikbaar), per(kolom)),
      bedragcel(van(geld.gepland), per(kolom + 1)),
      bedragcel(van(geld.over), { soort: "verschil", van: [rij, kolom], min: [rij, kolom + 1] }),
      bedragcel(van(geld.uitgegeven), per(kolom + 3)),
      bedragcel(van(geld.rest), { soort: "verschil", van: [rij, kolom], min: [rij, kolom + 3] }),
    ];
  });
}

/** Sheet Potjes: what there is, what is planned and spent and what is left, per school year and for all together. */
export function bladPotjes({ begroting, jaren }: Beeld): Werkblad {
  const blokken: Blok[] = [
    ...jaren.map((jaar) => ({ naam: toonSchooljaarKort(jaar), van: (b: Jaarbedragen) => b.perJaar[jaar] ?? 0 })),
    { naam: "samen", van: (b: Jaarbedragen) => b.totaal },
  ];
  const vast = () => undefined;
  const leegVooraf = VOORAF.slice(1).map(vast);
  const rijen: Cel[][] = begroting.potjes.map(({ potje, ...stand }, rij) => [
    tekstcel(potje.naam || "Potje zonder naam"),
    tekstcel(AARDNAMEN[potje.aard]),
    tekstcel(potje.periode),
    datumcel(potje.einddatum),
    tekstcel(potje.voorwaarden),
    tekstcel(potje.zeggenschap),
    tekstcel(potje.bron),
    ...bedragcellen(stand, blokken, rij, vast),
  ]);
  const los = rijen.length;
  const kolomsom = (kolom: number) => som([0, kolom], [los, kolom]);
  rijen.push(
    [tekstcel("Nog zonder potje"), ...leegVooraf, ...bedragcellen(zonderPotje(begroting, jaren), blokken, los, vast)],
    [tekstcel("Samen"), ...leegVooraf, ...bedragcellen(alles(begroting, jaren), blokken, los + 1, kolomsom)],
  );
  return {
    naam: "Potjes",
    kolommen: [
      ...VOORAF,
      ...blokken.flatMap(({ naam }) => BEDRAGEN.map((kop) => ({ kop: `${kop} ${naam}`, breedte: 16 }))),
    ],
    rijen,
    vasteKolommen: 1,
    metTotaal: true,
  };
}
