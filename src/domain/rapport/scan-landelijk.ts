import type { Beeld } from "../beeld.ts";
import { toonBron } from "../bron.ts";
import { SECTOREN } from "../dossier/school.ts";
import type { Oordeel } from "../schoolscan/oordeel.ts";
import { oordeelInWoorden } from "../schoolscan/oordeel-woorden.ts";
import { metHoofdletter } from "../taal.ts";
import { itemVoor, titelVanVraag } from "./benoem.ts";
import type { Tabel, Tekst } from "./blok.ts";
import type { Cijfer } from "./cijfer.ts";
import { cijfersVan } from "./scan-antwoorden.ts";

/** National figures that stand beside a question of this school: of its sector, meant to be compared. */
export function landelijkeCijfers({ inhoud, items, dossier: { school } }: Beeld): { item: string; cijfer: Cijfer }[] {
  const past = ({ gebruik, sectoren }: Cijfer) => gebruik === "A" && sectoren.some((sector) => school.sectoren[sector]);
  return items.flatMap(({ id }) =>
    inhoud.cijfers
      .filter((cijfer) => cijfer.items.includes(id) && past(cijfer))
      .map((cijfer) => ({ item: id, cijfer })),
  );
}

/** "bao, 2025; mening van schoolleiders": for whom, when and what kind of figure. */
export function definitieVan({ inhoud }: Pick<Beeld, "inhoud">, cijfer: Cijfer): Tekst {
  const groep = cijfer.sectoren.length === SECTOREN.length && cijfer.groep === "alle" ? "alle sectoren" : cijfer.groep;
  return [
    `${cijfer.definitie} (${groep}, ${cijfer.periode}).`,
    cijfer.letOp,
    `Bron: ${toonBron(inhoud.bronnen, cijfer.bron)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** What the school itself says: its judgement, its own figure, or both. */
function onsBeeld(beeld: Beeld, oordeel: Oordeel): Tekst {
  const item = itemVoor(beeld, oordeel.ref);
  const woorden = item && oordeel.punten !== undefined ? [oordeelInWoorden(item, oordeel.punten)] : [];
  return [...woorden, ...cijfersVan(oordeel)].join("; ") || "niet beantwoord";
}

/**
 * Our concern beside the national picture, for every finding, every own figure and every answered question with a national figure. A table and no
 * bars: our judgement is one answer of the school, the figure a share of schools.
 */
export function landelijkBeeld(beeld: Beeld): Tabel | undefined {
  const cijfers = landelijkeCijfers(beeld);
  const bevindingen = beeld.bevindingen.map(({ ref }) => ref);
  const oordelen = beeld.oordelen.filter(
    (oordeel) =>
      bevindingen.includes(oordeel.ref) ||
      cijfersVan(oordeel).length > 0 ||
      (oordeel.punten !== undefined && cijfers.some(({ item }) => item === oordeel.item)),
  );
  if (oordelen.length === 0) return undefined;
  const plek = (ref: string) => (bevindingen.includes(ref) ? bevindingen.indexOf(ref) : bevindingen.length);
  const rijen = oordelen
    .toSorted((a, b) => plek(a.ref) - plek(b.ref))
    .flatMap((oordeel) => {
      const { ref, item: id } = oordeel;
      const ons = onsBeeld(beeld, oordeel);
      const nummer = beeld.bevindingen.find((b) => b.ref === ref)?.nummer;
      const naam = `${nummer ? `[[${nummer}]] ` : ""}${metHoofdletter(titelVanVraag(beeld, ref))}`;
      const passend = cijfers.filter((c) => c.item === id);
      if (passend.length === 0) return [{ cellen: [naam, ons, "geen landelijk cijfer", "–"] }];
      return passend.map(({ cijfer }) => ({ cellen: [naam, ons, cijfer.toon, definitieVan(beeld, cijfer)] }));
    });
  return {
    soort: "tabel",
    bijschrift: "Onze zorg naast het landelijke beeld",
    kolommen: [
      { kop: "Onderwerp", breedte: 130 },
      { kop: "Bij ons", breedte: 90 },
      { kop: "Landelijk", breedte: 76 },
      { kop: "Wat dit cijfer is", breedte: 190 },
    ],
    rijen,
    noot: "Bij ons is het één oordeel van de school. Landelijk is het een deel van alle schoolleiders of leerlingen. Vergelijk dus voorzichtig.",
  };
}
