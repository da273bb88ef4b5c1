import type { Beeld } from "../beeld.ts";
import { bedragweergave, verdeel } from "../begroting/bedrag.ts";
import type { Keuzebeeld } from "../programma/keten.ts";
import { opsomming } from "../taal.ts";
import { kostenZonderKeuze, regelsZonderKeuze } from "./begroting-kosten.ts";
import { titelVanDoel, titelVanKeuze } from "./benoem.ts";
import type { Tabel, Tekst } from "./blok.ts";
import { eersteControle } from "./doelen.ts";
import { verwijs } from "./tekst.ts";

/** `keuzes` undefined = costs that belong to no choice at all. */
type Rij = { doel: Tekst; bevindingen: Tekst; keuzes: Keuzebeeld[] | undefined; kosten: number };

/** The part of each choice for each of its goals, in centen: equal parts by largest remainder, so that the sum is exact. */
function kostenPerDoel({ doelen, keuzes }: Beeld): Map<string, number> {
  const perDoel = new Map(doelen.map(({ id }) => [id, 0]));
  for (const { doelen: eigen, kosten } of keuzes) {
    const delen = verdeel(
      kosten.totaal,
      eigen.map(() => 1),
    );
    for (const [i, { id }] of eigen.entries()) perDoel.set(id, (perDoel.get(id) ?? 0) + (delen[i] ?? 0));
  }
  return perDoel;
}

function rijenVan(beeld: Beeld): Rij[] {
  const perDoel = kostenPerDoel(beeld);
  const doelen = beeld.doelen.map(
    (doel): Rij => ({
      doel: `[[${doel.nummer}]] ${titelVanDoel(doel)}`,
      bevindingen: verwijs(doel.bevindingen.map(({ nummer }) => nummer)) || "geen",
      keuzes: doel.keuzes,
      kosten: perDoel.get(doel.id) ?? 0,
    }),
  );
  const zonderDoel = beeld.keuzes.filter((keuze) => keuze.doelen.length === 0);
  const som = zonderDoel.reduce((totaal, { kosten }) => totaal + kosten.totaal, 0);
  return [
    ...doelen,
    ...(zonderDoel.length > 0 ? [{ doel: "Zonder doel", bevindingen: "geen", keuzes: zonderDoel, kosten: som }] : []),
    ...(regelsZonderKeuze(beeld).length > 0
      ? [
          {
            doel: "Kosten zonder interventie",
            bevindingen: "–",
            keuzes: undefined,
            kosten: kostenZonderKeuze(beeld).totaal,
          },
        ]
      : []),
  ];
}

/** The choices of a row by number and title. */
const keuzesVan = (keuzes: Keuzebeeld[] | undefined): Tekst =>
  keuzes ? keuzes.map((keuze) => `[[${keuze.nummer}]] ${titelVanKeuze(keuze)}`).join(", ") || "nog geen" : "–";

/** From problem to choice, money and first check; the column of costs adds up to the whole plan. */
export function besluittabel(beeld: Beeld): Tabel {
  const rijen = rijenVan(beeld);
  const { totaal } = beeld.begroting.totaal;
  const bedrag = bedragweergave([...rijen.map(({ kosten }) => kosten), totaal]);
  const gedeeld = beeld.keuzes.filter(({ doelen }) => doelen.length > 1).map(({ nummer }) => `[[${nummer}]]`);
  return {
    soort: "tabel",
    bijschrift: "Van probleem naar keuze, geld en controle",
    kolommen: [
      { kop: "Doel", breedte: 144 },
      { kop: "Scan", breedte: 36 },
      { kop: "Interventies", breedte: 156 },
      { kop: "Kosten", breedte: 66, getal: true },
      { kop: "Eerste controle", breedte: 84 },
    ],
    rijen: rijen.map(({ doel, bevindingen, keuzes, kosten }) => ({
      cellen: [doel, bevindingen, keuzesVan(keuzes), bedrag(kosten), keuzes?.length ? eersteControle(keuzes) : "–"],
    })),
    totaal: ["Samen", "", "", bedrag(totaal), ""],
    ...(gedeeld.length > 0 && {
      noot: `Meer dan één doel: ${opsomming(gedeeld)}. De kosten daarvan zijn in gelijke delen over die doelen verdeeld.`,
    }),
  };
}
