import type { Beeld } from "../beeld.ts";
import { dagenTussen, toonDatum } from "../dossier/datum.ts";
import { beginVan, eindVan, schooljaarVan, toonSchooljaar } from "../dossier/schooljaar.ts";
import { titelVanKeuze } from "./benoem.ts";
import type { Figuur, GanttRij } from "./blok.ts";

/** First day of the second half of a school year: halves are August–December and January–July. */
const tweedeHelft = (beginjaar: number): string => `${beginjaar + 1}-01-01`;

const deelVan = (begin: string, eind: string, iso: string): number =>
  dagenTussen(begin, iso) / (dagenTussen(begin, eind) + 1);

/** Place of a date on the time line, in half school years from the begin of the plan; kept inside the plan. */
export function helftVan(iso: string, jaren: number[]): number {
  const eerste = jaren[0] ?? 0;
  const jaar = schooljaarVan(iso);
  const helft = tweedeHelft(jaar);
  const binnen = iso < helft ? deelVan(beginVan(jaar), `${jaar}-12-31`, iso) : 1 + deelVan(helft, eindVan(jaar), iso);
  return Math.min(jaren.length * 2, Math.max(0, (jaar - eerste) * 2 + binnen));
}

function rijen(beeld: Beeld): GanttRij[] {
  const { jaren, keuzes, dossier } = beeld;
  const laatste = jaren.length * 2;
  const perKeuze = keuzes.map((keuzebeeld): GanttRij => {
    const { voorbereidenVanaf, begin, eind } = keuzebeeld.keuze;
    const van = begin ? helftVan(begin, jaren) : 0;
    const tot = eind ? helftVan(eind, jaren) : laatste;
    const vooraf = voorbereidenVanaf ? helftVan(voorbereidenVanaf, jaren) : van;
    return {
      naam: `${keuzebeeld.nummer} ${titelVanKeuze(keuzebeeld)}`,
      balken: [
        ...(begin && van > vooraf ? [{ van: vooraf, tot: van, vulling: "streep" } as const] : []),
        ...(begin && tot > van ? [{ van, tot, vulling: "vol" } as const] : []),
      ],
      ruiten: keuzebeeld.meetpunten.flatMap(({ momenten }) => momenten.map((iso) => helftVan(iso, jaren))),
      driehoeken: [],
    };
  });
  const mr = [dossier.mr.besluitOp, ...Object.values(dossier.mrMoment).map(({ datum }) => datum)].filter(
    (d) => d !== undefined,
  );
  return [
    ...perKeuze,
    { naam: "MR", balken: [], ruiten: [], driehoeken: mr.sort().map((iso) => helftVan(iso, jaren)) },
  ];
}

function alt({ keuzes, dossier }: Beeld): string {
  const perKeuze = keuzes.map(({ nummer, keuze, meetpunten }) => {
    const periode = keuze.begin
      ? `van ${toonDatum(keuze.begin)}${keuze.eind ? ` tot en met ${toonDatum(keuze.eind)}` : ", zonder einddatum"}`
      : "begin niet opgeschreven";
    const momenten = meetpunten
      .flatMap((meetpunt) => meetpunt.momenten)
      .sort()
      .map(toonDatum);
    const vooraf = keuze.voorbereidenVanaf ? `voorbereiden vanaf ${toonDatum(keuze.voorbereidenVanaf)}; ` : "";
    return `${nummer}: ${vooraf}${periode}; ${momenten.length > 0 ? `meten op ${momenten.join(", ")}` : "geen meetmoment"}`;
  });
  const mr = Object.values(dossier.mrMoment)
    .flatMap(({ datum }) => datum ?? [])
    .sort()
    .map(toonDatum);
  const besluit = dossier.mr.besluitOp ? `MR besluit op ${toonDatum(dossier.mr.besluitOp)}` : "MR-besluit zonder datum";
  return `Planning per half schooljaar. ${[...perKeuze, besluit, ...(mr.length > 0 ? [`MR hoort de stand op ${mr.join(", ")}`] : [])].join(". ")}.`;
}

/** Planning per half school year. Undefined while the years of the plan are not known or there is nothing to plan. */
export function planning(beeld: Beeld): Figuur | undefined {
  if (beeld.jaren.length === 0 || beeld.keuzes.length === 0) return undefined;
  return {
    soort: "figuur",
    vorm: "gantt",
    titel: "Planning per half schooljaar",
    alt: alt(beeld),
    noot: "Gestreepte balk = voorbereiden. Volle balk = uitvoeren. Ruit = meten. Driehoek = MR. Een keuze zonder begindatum heeft geen balk. De datums staan in de tabellen hierna.",
    helften: beeld.jaren.flatMap((jaar) => [
      { boven: `aug–dec ${jaar}`, onder: toonSchooljaar(jaar) },
      { boven: `jan–jul ${jaar + 1}`, onder: toonSchooljaar(jaar) },
    ]),
    rijen: rijen(beeld),
  };
}
