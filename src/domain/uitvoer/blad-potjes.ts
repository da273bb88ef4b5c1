import type { Beeld } from "../beeld.ts";
import type { Jaarbedragen } from "../begroting/totalen.ts";
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

type Geld = { beschikbaar: Jaarbedragen; gepland: Jaarbedragen; over: Jaarbedragen };

/** Sheet Potjes: per school year what there is, what is planned and what is left, and the same for all years. */
export function bladPotjes({ begroting, jaren }: Beeld): Werkblad {
  const eerste = VOORAF.length;
  const blokken = [
    ...jaren.map((jaar) => ({ naam: toonSchooljaarKort(jaar), van: (b: Jaarbedragen) => b.perJaar[jaar] ?? 0 })),
    { naam: "samen", van: (b: Jaarbedragen) => b.totaal },
  ];
  const geld = (
    { beschikbaar, gepland, over }: Geld,
    rij: number,
    per: (kolom: number) => Formule | undefined,
  ): Cel[] =>
    blokken.flatMap(({ van }, i) => {
      const kolom = eerste + 3 * i;
      return [
        bedragcel(van(beschikbaar), per(kolom)),
        bedragcel(van(gepland), per(kolom + 1)),
        bedragcel(van(over), { soort: "verschil", van: [rij, kolom], min: [rij, kolom + 1] }),
      ];
    });
  const niets: Jaarbedragen = { perJaar: {}, totaal: 0 };
  const leegVooraf = VOORAF.slice(1).map(() => undefined);
  const rijen: Cel[][] = begroting.potjes.map(({ potje, ...stand }, rij) => [
    tekstcel(potje.naam || "Potje zonder naam"),
    tekstcel(AARDNAMEN[potje.aard]),
    tekstcel(potje.periode),
    datumcel(potje.einddatum),
    tekstcel(potje.voorwaarden),
    tekstcel(potje.zeggenschap),
    tekstcel(potje.bron),
    ...geld(stand, rij, () => undefined),
  ]);
  const zonder = begroting.zonderPotje;
  const tekort: Jaarbedragen = {
    perJaar: Object.fromEntries(jaren.map((jaar) => [jaar, -(zonder.perJaar[jaar] ?? 0)])),
    totaal: -zonder.totaal,
  };
  const los = rijen.length;
  rijen.push([
    tekstcel("Nog zonder potje"),
    ...leegVooraf,
    ...geld({ beschikbaar: niets, gepland: zonder, over: tekort }, los, () => undefined),
  ]);
  const totaal = { beschikbaar: begroting.beschikbaar, gepland: begroting.totaal, over: begroting.over };
  const kolomsom = (kolom: number) => som([0, kolom], [los, kolom]);
  return {
    naam: "Potjes",
    kolommen: [
      ...VOORAF,
      ...blokken.flatMap(({ naam }) =>
        ["Beschikbaar", "Gepland", "Over"].map((kop) => ({ kop: `${kop} ${naam}`, breedte: 16 })),
      ),
    ],
    rijen: [...rijen, [tekstcel("Samen"), ...leegVooraf, ...geld(totaal, los + 1, kolomsom)]],
    vasteKolommen: 1,
    metTotaal: true,
  };
}
