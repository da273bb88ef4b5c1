import { type Entries, readDossier } from "#domain/dossier/entries.ts";
import type { Regel } from "#domain/dossier/geld.ts";
import type { Rapport, Tabel } from "#domain/rapport/blok.ts";
import { centen, plat } from "./lees-rapport.ts";

/** Cost of one line in one year, counted here again and apart from the app. */
function kosten(regel: Regel, jaar: number): number {
  const post = regel.jaren[String(jaar)];
  if (!post) return 0;
  const som = {
    bedrag: post.bedrag ?? 0,
    leerlingen: (post.aantal ?? 0) * (regel.prijs ?? 0),
    fte: ((post.fte ?? 0) * (regel.gpl ?? 0) * (post.maanden ?? 12)) / 12,
    uren: (post.uren ?? 0) * (regel.tarief ?? 0) * (regel.btw ? 1.21 : 1),
  };
  return Math.round(som[regel.rekenwijze]);
}

/** What the whole plan costs and what there is, straight from the entries. */
export function verwacht(entries: Entries): { totaal: number; beschikbaar: number; perJaar: number[] } {
  const { plan, regel, potje } = readDossier(entries).dossier;
  const begin = plan.beginjaar;
  const jaren = begin === undefined ? [] : Array.from({ length: plan.jaren }, (_, i) => begin + i);
  const regels = Object.values(regel);
  const perJaar = jaren.map((jaar) => regels.reduce((som, een) => som + kosten(een, jaar), 0));
  const onverdeeld = regels.reduce((som, een) => som + (een.onverdeeld ?? 0), 0);
  const bedrag = (van: (typeof potje)[string], jaar: number) => van.jaren[String(jaar)]?.bedrag ?? 0;
  /** 7/12 of a calendar year belongs to January–July; the larger remainder gets the cent. */
  const zeven = (heel: number) => Math.floor((heel * 7) / 12) + ((heel * 7) % 12 > (heel * 5) % 12 ? 1 : 0);
  const inJaar = (van: (typeof potje)[string], jaar: number) =>
    van.periode === "schooljaar"
      ? bedrag(van, jaar)
      : bedrag(van, jaar) - zeven(bedrag(van, jaar)) + zeven(bedrag(van, jaar + 1));
  const beschikbaar = Object.values(potje).reduce(
    (som, van) => som + jaren.reduce((deel, jaar) => deel + inJaar(van, jaar), 0),
    0,
  );
  return { totaal: perJaar.reduce((a, b) => a + b, 0) + onverdeeld, beschikbaar, perJaar };
}

/** Per table with amounts: does each column add up to the total row? A table with heading rows counts its lines only. */
function kolomfouten(tabel: Tabel): string[] {
  const { totaal, rijen, kolommen, bijschrift } = tabel;
  if (!totaal) return [];
  return kolommen.flatMap((_, i) => {
    const bedoeld = centen(String(totaal[i] ?? ""));
    if (bedoeld === undefined) return [];
    const som = rijen
      .filter((rij) => !rij.groep)
      .reduce((tot, rij) => tot + (centen(String(rij.cellen[i] ?? "")) ?? 0), 0);
    return som === bedoeld || kolommen[i]?.kop === "Blijft over"
      ? []
      : [`${bijschrift}, kolom ${i}: ${som} ≠ ${bedoeld}`];
  });
}

/** Each heading row must be the sum of the lines below it. */
function subtotaalfouten({ rijen, kolommen, bijschrift }: Tabel): string[] {
  const fouten: string[] = [];
  rijen.forEach((kop, plaats) => {
    if (!kop.groep) return;
    const einde = rijen.findIndex((rij, i) => i > plaats && rij.groep);
    const onder = rijen.slice(plaats + 1, einde === -1 ? undefined : einde);
    kolommen.forEach((kolom, i) => {
      const bedoeld = centen(String(kop.cellen[i] ?? ""));
      const som = onder.reduce((tot, rij) => tot + (centen(String(rij.cellen[i] ?? "")) ?? 0), 0);
      if (bedoeld !== undefined && som !== bedoeld && kolom.kop !== "Blijft over")
        fouten.push(`${bijschrift}: rij ${plaats}, ${som} ≠ ${bedoeld}`);
    });
  });
  return fouten;
}

/** "Blijft over" is beschikbaar − gepland in the total row. */
function overfouten({ totaal, kolommen, bijschrift }: Tabel): string[] {
  const van = (kop: string) => centen(String(totaal?.[kolommen.findIndex((kolom) => kolom.kop === kop)] ?? ""));
  const [beschikbaar, gepland, over] = [van("Beschikbaar"), van("Gepland"), van("Blijft over")];
  if (beschikbaar === undefined || gepland === undefined) return [];
  return beschikbaar - gepland === over ? [] : [`${bijschrift}: over`];
}

/** Each way to divide the money must have the whole plan in its heading row. */
function verdelingfouten(tabellen: Tabel[], totaal: number): string[] {
  const tabel = tabellen.find((een) => een.bijschrift.includes("op vier manieren verdeeld"));
  const plek = tabel?.kolommen.findIndex(({ kop }) => kop === "Samen") ?? -1;
  const koppen = tabel?.rijen.filter(({ groep }) => groep) ?? [];
  return koppen
    .filter(({ cellen }) => centen(String(cellen[plek])) !== totaal)
    .map(({ cellen }) => `${String(cellen[0])} ≠ ${totaal}`);
}

/** Everything that does not add up in a report: columns, subtotals, and totals against the entries themselves. */
export function somFouten(rapport: Rapport, entries: Entries): string[] {
  const tabellen = rapport.hoofdstukken
    .flatMap(({ blokken }) => plat(blokken))
    .filter((blok) => blok.soort === "tabel");
  const { totaal, beschikbaar } = verwacht(entries);
  const laatste = (bijschrift: string, kop: string): string[] => {
    const tabel = tabellen.find((een) => een.bijschrift.includes(bijschrift));
    if (!tabel?.totaal) return [];
    const plek = tabel.kolommen.findLastIndex((kolom) => kolom.kop === kop);
    const staat = centen(String(tabel.totaal[plek] ?? ""));
    const moet = kop === "Beschikbaar" ? beschikbaar : totaal;
    return staat === moet ? [] : [`${bijschrift}: ${staat} ≠ ${moet}`];
  };
  return [
    ...tabellen.flatMap((tabel) => [...kolomfouten(tabel), ...subtotaalfouten(tabel), ...overfouten(tabel)]),
    ...laatste("Van probleem naar keuze", "Kosten"),
    ...laatste("De potjes: hoeveel", "Beschikbaar"),
    ...laatste("De potjes: hoeveel", "Gepland"),
    ...laatste("Alle kosten", "Samen"),
    ...verdelingfouten(tabellen, totaal),
    ...laatste("Van bevinding naar meetpunt", "Bedrag"),
  ];
}
