import type { Beeld } from "../beeld.ts";
import { toonDatum } from "../dossier/datum.ts";
import { opVolgorde } from "../dossier/velden.ts";
import { nummerVanVraag } from "../feiten.ts";
import { KLEINSTE_TEAM } from "../kleine-groep.ts";
import type { Oordeel } from "../schoolscan/oordeel.ts";
import { zichtbareRollen } from "../schoolscan/zichtbare-rollen.ts";
import { alsZin, toonGetal } from "../taal.ts";
import { titelVanVraag } from "./benoem.ts";
import type { Blok, Tekst } from "./blok.ts";
import { alineas, plat } from "./tekst.ts";

/** Evidence of a judgement: name, source, date and what it shows. */
export function bewijsVan({ antwoorden }: Oordeel): Tekst[] {
  return antwoorden.flatMap(({ antwoord }) =>
    opVolgorde(antwoord.bewijs).map(({ naam, bron, datum, toont }) => {
      const erbij = [plat(bron), toonDatum(datum), toont === "gemiddelde" ? "alleen een gemiddelde" : ""].filter(
        Boolean,
      );
      return `${plat(naam) || "bewijsstuk zonder naam"}${erbij.length > 0 ? ` (${erbij.join(", ")})` : ""}`;
    }),
  );
}

/** The school's own figures at a judgement with date and source, and votes of a team that is large enough. */
export const cijfersVan = ({ antwoorden }: Oordeel): Tekst[] =>
  antwoorden.flatMap(({ antwoord: { cijfer, cijferDatum, cijferBron, voor = 0, tegen = 0 } }) => {
    const erbij = [plat(cijferBron), toonDatum(cijferDatum)].filter(Boolean).join(", ");
    return [
      ...(cijfer === undefined ? [] : [`eigen cijfer ${toonGetal(cijfer)}${erbij ? ` (${erbij})` : ""}`]),
      ...(voor + tegen >= KLEINSTE_TEAM ? [`${voor} stemmen voor en ${tegen} tegen`] : []),
    ];
  });

/** Answers that may be shown in their own words: a note can give away who wrote it, so a small role stays silent. */
const sprekers = (beeld: Beeld, { antwoorden }: Oordeel) => {
  const allen = zichtbareRollen(beeld).length > 0;
  return antwoorden.filter(({ rol }) => allen || rol === "schoolleiding" || rol === "ib");
};

/** Notes that respondents wrote at their judgement. */
export const toelichtingen = (beeld: Beeld, oordeel: Oordeel): Tekst[] =>
  sprekers(beeld, oordeel).flatMap(({ antwoord }) => alineas(antwoord.toelichting));

/** Open answers, per question. */
export function openAntwoorden(beeld: Beeld): Blok[] {
  const punten = beeld.oordelen.flatMap((oordeel) => {
    const woorden = sprekers(beeld, oordeel).flatMap(({ antwoord }) => alineas(antwoord.tekst).map(alsZin));
    if (woorden.length === 0) return [];
    return [`**${nummerVanVraag(beeld, oordeel.item)} ${titelVanVraag(beeld, oordeel.ref)}:** ${woorden.join(" ")}`];
  });
  return punten.length > 0 ? [{ soort: "kant", titel: "Open antwoorden", blokken: [{ soort: "lijst", punten }] }] : [];
}
