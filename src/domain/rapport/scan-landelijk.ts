import type { Beeld } from "../beeld.ts";
import { cijfersBij, watIsGevraagd, zinZonderEigenCijfer } from "../schoolscan/landelijk.ts";
import type { Oordeel } from "../schoolscan/oordeel.ts";
import { oordeelInWoorden } from "../schoolscan/oordeel-woorden.ts";
import { metHoofdletter, telling } from "../taal.ts";
import { itemVoor, titelVanVraag } from "./benoem.ts";
import type { Tabel, Tekst } from "./blok.ts";
import type { Cijfer } from "./cijfer.ts";
import { deelLink } from "./delen.ts";
import { cijfersVan } from "./scan-antwoorden.ts";

/** A judgement of the school with the national figures about the same subject. */
type Vergelijking = { oordeel: Oordeel; cijfers: Cijfer[] };

const heeftAntwoord = (oordeel: Oordeel): boolean =>
  typeof oordeel.punten === "number" || cijfersVan(oordeel).length > 0;

/** Answered subjects with a national figure that may stand beside it: of the school's sector, meant to be compared. */
export function vergelijkingen({ inhoud, oordelen, dossier: { school } }: Beeld): Vergelijking[] {
  return oordelen
    .filter(heeftAntwoord)
    .map((oordeel) => ({
      oordeel,
      cijfers: cijfersBij(inhoud, school, oordeel.item),
    }))
    .filter(({ cijfers }) => cijfers.length > 0)
    .toSorted((a, b) => (b.oordeel.punten ?? -1) - (a.oordeel.punten ?? -1));
}

/** The figure and what it is; what it does not prove stands once, with its source. */
const cijferInWoorden = (cijfer: Cijfer): Tekst => `**${metHoofdletter(cijfer.toon)}.** ${watIsGevraagd(cijfer)}.`;

/** The sentence that stands in most rows; it is said once, below the table, and marked with a star. */
function vaakst(zinnen: string[]): string | undefined {
  const aantal = new Map<string, number>();
  for (const zin of zinnen) aantal.set(zin, (aantal.get(zin) ?? 0) + 1);
  const [meeste] = [...aantal].filter(([, keer]) => keer > 1).toSorted(([, a], [, b]) => b - a);
  return meeste?.[0];
}

/** What the school itself says: its judgement, its own figure, or both. */
function onsBeeld(beeld: Beeld, oordeel: Oordeel): Tekst {
  const item = itemVoor(beeld, oordeel.ref);
  const woorden = item && oordeel.punten !== undefined ? [oordeelInWoorden(item, oordeel.punten)] : [];
  return [...woorden, ...cijfersVan(oordeel)].join("; ");
}

function naamVan(beeld: Beeld, { ref }: Oordeel): Tekst {
  const nummer = beeld.bevindingen.find((bevinding) => bevinding.ref === ref)?.nummer;
  return `${nummer ? `[[${nummer}]] ` : ""}${metHoofdletter(titelVanVraag(beeld, ref))}`;
}

/**
 * Our concern beside the national picture, for every answered question with a national figure, most concern first. A
 * table and no bars: our judgement is one answer of the school, the figure a share of schools.
 */
export function landelijkBeeld(beeld: Beeld): Tabel | undefined {
  const rijen = vergelijkingen(beeld);
  if (rijen.length === 0) return undefined;
  const zonderEigen = (cijfers: Cijfer[]) => zinZonderEigenCijfer(cijfers, beeld.dossier.school);
  const sterzin = vaakst(rijen.flatMap(({ cijfers }) => zonderEigen(cijfers) ?? []));
  const zonder = beeld.oordelen.filter(heeftAntwoord).length - rijen.length;
  return {
    soort: "tabel",
    bijschrift: "Onze zorg naast het landelijke beeld",
    kolommen: [
      { kop: "Onderwerp", breedte: 86 },
      { kop: "Bij ons", breedte: 90 },
      { kop: "Landelijk, en wat dat cijfer is", breedte: 308 },
    ],
    ruimte: "dicht",
    rijen: rijen.map(({ oordeel, cijfers }) => ({
      cellen: [
        naamVan(beeld, oordeel),
        onsBeeld(beeld, oordeel),
        [...cijfers.map(cijferInWoorden), zonderEigen(cijfers) === sterzin ? "*" : zonderEigen(cijfers)]
          .filter(Boolean)
          .join(" "),
      ],
    })),
    noot: [
      ...(sterzin ? [`* ${sterzin}`] : []),
      "Bij ons is het één oordeel van de school. Landelijk is het een deel van alle schoolleiders of leerlingen. Vergelijk dus voorzichtig.",
      ...(zonder > 0
        ? [`Over ${telling(zonder, "ander onderwerp", "andere onderwerpen")} is er geen landelijk cijfer.`]
        : []),
      `De bronnen, en wat een cijfer niet bewijst, staan in ${deelLink(14)}.`,
    ].join(" "),
  };
}
