import type { Beeld } from "../beeld.ts";
import { bedragweergave } from "../begroting/bedrag.ts";
import { toonDatum } from "../dossier/datum.ts";
import { alsZin } from "../taal.ts";
import { type Kolom, kolommenVan, type Vergelijkrij, vergelijk } from "../variant/vergelijken.ts";
import { uitkomstzinnen, verschillenVan } from "../variant/verschillen.ts";
import type { Blok, Tabel, Tekst } from "./blok.ts";
import { plat } from "./tekst.ts";

/** As many columns as fit on a page, the plan first. */
const KOLOMMEN_PER_TABEL = 4;

function varianttabel(kolommen: Kolom[], beeld: Beeld): Tabel {
  const groepen = vergelijk(kolommen, beeld.inhoud);
  const toon = bedragweergave(
    groepen.flatMap(({ rijen }) => rijen.flatMap(({ bedragen }) => bedragen.flatMap((bedrag) => bedrag ?? []))),
  );
  const cel = (bedrag: number | undefined): Tekst =>
    bedrag === undefined ? "vervalt" : bedrag < 0 ? `${toon(-bedrag)} te kort` : toon(bedrag);
  const rij = ({ naam, bedragen }: Vergelijkrij) => ({ cellen: [plat(naam), ...bedragen.map(cel)] });
  return {
    soort: "tabel",
    bijschrift: "Het plan en de varianten naast elkaar",
    kolommen: [
      { kop: "Wat", breedte: 150 },
      ...kolommen.map(({ naam }) => ({ kop: plat(naam), breedte: 85, getal: true })),
    ],
    rijen: groepen.flatMap(({ kop, rijen }) => [
      { cellen: [kop, ...kolommen.map(() => "")], groep: true },
      ...rijen.map(rij),
    ]),
  };
}

/** What differs, where it ends, and why the school looked at it or chose it. */
function inWoorden(plan: Kolom, kolom: Kolom, { dossier, inhoud }: Beeld): Tekst {
  const { reden = "", gekozenOp } = dossier.variant[kolom.id] ?? {};
  const verschillen = verschillenVan(plan, kolom, dossier, inhoud).map(plat);
  return [
    `**${alsZin(plat(kolom.naam))}**`,
    ...(gekozenOp ? [`De school koos deze variant op ${toonDatum(gekozenOp)}; het plan is daarop aangepast.`] : []),
    ...(verschillen.length > 0 ? verschillen : ["Gelijk aan het plan."]),
    ...uitkomstzinnen(plan, kolom).map(plat),
    ...(reden.trim() ? [`Waarom: ${alsZin(plat(reden))}`] : []),
  ].join(" ");
}

/** The variants that the school looked at; none = nothing is printed. */
export function varianten(beeld: Beeld): Blok[] {
  if (Object.keys(beeld.dossier.variant).length === 0) return [];
  const [plan, ...rest] = kolommenVan(beeld.dossier, beeld.inhoud);
  if (!plan) return [];
  const tabellen = Array.from({ length: Math.ceil(rest.length / (KOLOMMEN_PER_TABEL - 1)) }, (_, i) =>
    varianttabel([plan, ...rest.slice(i * (KOLOMMEN_PER_TABEL - 1), (i + 1) * (KOLOMMEN_PER_TABEL - 1))], beeld),
  );
  return [
    { soort: "kop", niveau: 2, tekst: "Varianten van dit plan" },
    { soort: "lijst", punten: rest.map((kolom) => inWoorden(plan, kolom, beeld)) },
    ...tabellen,
  ];
}
