import type { Beeld } from "../beeld.ts";
import { nummerVanVraag } from "../feiten.ts";
import type { Bevinding } from "../schoolscan/bevindingen.ts";
import { NIVEAUNAMEN } from "../schoolscan/item.ts";
import { ROLLEN_VERSCHILLEN_VANAF } from "../schoolscan/oordeel.ts";
import { OMVANGNAMEN, oordeelInWoorden, oordelenPerRol } from "../schoolscan/oordeel-woorden.ts";
import { alsZin, metHoofdletter, opsomming } from "../taal.ts";
import { itemVoor, titelVanBevinding } from "./benoem.ts";
import type { Bevindingblok, Tekst } from "./blok.ts";
import { bewijsVan, cijfersVan, toelichtingen } from "./scan-antwoorden.ts";
import { bronnenVan, groepenVan, zichtbareRollen } from "./scan-matrix.ts";
import { alineas, plat, verwijsMetPagina } from "./tekst.ts";

function kant(beeld: Beeld, { oordeel, punten }: Bevinding): Tekst[] {
  const item = itemVoor(beeld, oordeel.ref);
  const groepen = groepenVan(beeld, [oordeel]);
  return [
    item ? `**${metHoofdletter(oordeelInWoorden(item, punten))}**` : "",
    `Omvang: ${OMVANGNAMEN[oordeel.omvang] ?? OMVANGNAMEN[0]}`,
    groepen ? metHoofdletter(groepen) : "Groepen niet opgeschreven",
    item ? `Kijkt naar: ${opsomming(item.niveaus.map((niveau) => NIVEAUNAMEN[niveau]))}` : "",
    `Vraag ${nummerVanVraag(beeld, oordeel.item)}`,
  ].filter(Boolean);
}

/** That roles think differently, from two steps apart; nothing when roles may not be shown apart. */
function verschil(beeld: Beeld, { oordeel }: Bevinding): Tekst[] {
  const item = itemVoor(beeld, oordeel.ref);
  const rollen = zichtbareRollen(beeld);
  if (!item || rollen.length === 0 || oordeel.verschil < ROLLEN_VERSCHILLEN_VANAF) return [];
  return [
    `Niet iedereen kijkt hier hetzelfde naar. ${metHoofdletter(oordelenPerRol(item, oordeel, rollen).join("; "))}.`,
  ];
}

/** Goals and choices that answer a finding, with pages; or the reason why there is none. */
function vervolg({ doelen, keuzes, dossier }: Beeld, { ref }: Bevinding): Tekst {
  const doelIds = doelen
    .filter(({ bevindingen }) => bevindingen.some((b) => b.ref === ref))
    .map(({ nummer }) => nummer);
  const keuzeIds = keuzes
    .filter(({ bevindingen }) => bevindingen.some((b) => b.ref === ref))
    .map(({ nummer }) => nummer);
  const reden = plat(dossier.reden[`R21:${ref}`] ?? "");
  const geenKeuze = reden
    ? `Geen keuze. Reden van de school: ${alsZin(reden)}`
    : "De school koos hier geen aanpak voor.";
  return [
    doelIds.length > 0 ? `Hoort bij doel ${verwijsMetPagina(doelIds)}.` : "Hoort bij geen doel.",
    keuzeIds.length > 0 ? `Onze keuze: ${verwijsMetPagina(keuzeIds)}.` : geenKeuze,
  ].join(" ");
}

/** A finding with all that the school knows of it, and where the plan goes on with it. */
export function bevindingblok(beeld: Beeld, bevinding: Bevinding): Bevindingblok {
  const { oordeel, ref, nummer } = bevinding;
  const eigen = alineas(beeld.dossier.bevinding[ref]?.uitleg ?? "");
  const woorden = [
    ...eigen,
    ...toelichtingen(beeld, oordeel),
    ...cijfersVan(oordeel).map((cijfer) => alsZin(metHoofdletter(cijfer))),
  ];
  const steun = bronnenVan(beeld, [oordeel]);
  const bewijs = bewijsVan(oordeel).join("; ");
  return {
    soort: "bevinding",
    id: nummer,
    titel: titelVanBevinding(beeld, bevinding),
    kant: kant(beeld, bevinding),
    tekst: [
      ...(woorden.length > 0 ? woorden : ["De school heeft hier nog niets bij geschreven."]),
      ...verschil(beeld, bevinding),
    ],
    bijregel: [
      steun ? `Steunt op: ${steun}.` : "Waar dit op steunt, is niet aangevinkt.",
      bewijs ? `Bewijs: ${bewijs}.` : "Er is geen bewijsstuk genoemd.",
      vervolg(beeld, bevinding),
    ].join(" "),
  };
}
