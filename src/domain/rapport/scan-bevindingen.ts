import type { Beeld } from "../beeld.ts";
import { nummerVanVraag } from "../feiten.ts";
import { besluitZin, niveausInWoorden } from "../schoolscan/bevinding-woorden.ts";
import type { Bevinding } from "../schoolscan/bevindingen.ts";
import type { ItemRef, Oordeel } from "../schoolscan/oordeel.ts";
import { OMVANGNAMEN, oordeelInWoorden, oordelenPerRol, rollenVerschillen } from "../schoolscan/oordeel-woorden.ts";
import { zichtbareRollen } from "../schoolscan/zichtbare-rollen.ts";
import { alsZin, metHoofdletter } from "../taal.ts";
import { itemVoor, titelVanBevinding } from "./benoem.ts";
import type { Bevindingblok, Blok, Rij, Tabel, Tekst } from "./blok.ts";
import { bewijsVan, cijfersVan, toelichtingen } from "./scan-antwoorden.ts";
import { bronnenVan, groepenVan } from "./scan-matrix.ts";
import { alineas, plat, verwijs, verwijsMetPagina } from "./tekst.ts";

/** How many pupils and which groups: "Een kwart tot de helft van de leerlingen, groep 6 en groep 7". */
function omvangEnGroepen(beeld: Beeld, oordeel: Oordeel): Tekst {
  const omvang = oordeel.omvang === 0 ? "" : OMVANGNAMEN[oordeel.omvang];
  const delen = [omvang, groepenVan(beeld, [oordeel])].filter(Boolean);
  return metHoofdletter(delen.join(", ")) || "Omvang niet opgeschreven";
}

function kant(beeld: Beeld, { oordeel, punten }: Bevinding): Tekst[] {
  const item = itemVoor(beeld, oordeel.ref);
  const notitie = beeld.dossier.bevinding[oordeel.ref];
  return [
    item ? `**${metHoofdletter(oordeelInWoorden(item, punten))}**` : "",
    omvangEnGroepen(beeld, oordeel),
    `Vraag ${nummerVanVraag(beeld, oordeel.item)}${item ? `, over ${niveausInWoorden(item, notitie)}` : ""}`,
    notitie?.doelgroep.trim() ? `Doelgroep: ${plat(notitie.doelgroep)}` : "",
  ].filter(Boolean);
}

/** That roles think differently; nothing when roles may not be shown apart. */
function verschil(beeld: Beeld, { oordeel }: Pick<Bevinding, "oordeel">): Tekst[] {
  const item = itemVoor(beeld, oordeel.ref);
  const rollen = zichtbareRollen(beeld);
  if (!item || rollen.length === 0 || !rollenVerschillen(item, oordeel)) return [];
  return [
    `Niet iedereen kijkt hier hetzelfde naar. ${metHoofdletter(oordelenPerRol(item, oordeel, rollen).join("; "))}.`,
  ];
}

/** What the team decided after talking about it, beside what the answers said. */
function besluitVan(beeld: Beeld, ref: ItemRef, oordeel: Oordeel): Tekst[] {
  const item = itemVoor(beeld, ref);
  const zin = item ? besluitZin(item, oordeel) : "";
  return zin ? [[zin, ...alineas(beeld.dossier.overleg[beeld.ronde]?.[ref]?.besluitUitleg ?? "")].join(" ")] : [];
}

/** Numbers of the goals or choices that rest on this finding. */
const nummersBij = (delen: { nummer: string; bevindingen: Bevinding[] }[], ref: ItemRef): string[] =>
  delen.filter(({ bevindingen }) => bevindingen.some((b) => b.ref === ref)).map(({ nummer }) => nummer);

const redenVan = ({ dossier }: Beeld, ref: ItemRef): Tekst => plat(dossier.reden[`R21:${ref}`] ?? "");

/** Goals and choices that answer a finding, with pages; or the reason why there is none. */
function vervolg(beeld: Beeld, { ref }: Bevinding): Tekst {
  const [doelen, keuzes] = [nummersBij(beeld.doelen, ref), nummersBij(beeld.keuzes, ref)];
  const reden = redenVan(beeld, ref);
  if (doelen.length === 0 && keuzes.length === 0 && !reden) return "De school koos hier geen doel en geen aanpak voor.";
  const geenKeuze = reden
    ? `Geen keuze. Reden van de school: ${alsZin(reden)}`
    : "De school koos hier geen aanpak voor.";
  return [
    doelen.length > 0 ? `Hoort bij doel ${verwijsMetPagina(doelen)}.` : "Hoort bij geen doel.",
    keuzes.length > 0 ? `Onze keuze: ${verwijsMetPagina(keuzes)}.` : geenKeuze,
  ].join(" ");
}

/** What people wrote at a finding: the school's own words, notes and figures. */
function woordenBij(beeld: Beeld, { ref, oordeel }: Bevinding): Tekst[] {
  return [
    ...alineas(beeld.dossier.bevinding[ref]?.uitleg ?? ""),
    ...toelichtingen(beeld, oordeel),
    ...cijfersVan(oordeel).map((cijfer) => alsZin(metHoofdletter(cijfer))),
    ...verschil(beeld, { oordeel }),
    ...besluitVan(beeld, ref, oordeel),
  ];
}

/** Is there more to tell than fits in a row: a goal rests on it, or somebody gave words, figures or evidence? */
function vraagtBlok(beeld: Beeld, bevinding: Bevinding): boolean {
  const { ref, oordeel } = bevinding;
  return (
    nummersBij(beeld.doelen, ref).length > 0 ||
    plat(beeld.dossier.bevinding[ref]?.titel ?? "") !== "" ||
    woordenBij(beeld, bevinding).length > 0 ||
    bewijsVan(oordeel).length > 0
  );
}

/** A finding with all that the school knows of it, and where the plan goes on with it. */
function bevindingblok(beeld: Beeld, bevinding: Bevinding): Bevindingblok {
  const { oordeel, nummer } = bevinding;
  const woorden = woordenBij(beeld, bevinding);
  const steun = bronnenVan(beeld, [oordeel]);
  const bewijs = bewijsVan(oordeel).join("; ");
  return {
    soort: "bevinding",
    id: nummer,
    titel: titelVanBevinding(beeld, bevinding),
    kant: kant(beeld, bevinding),
    tekst: woorden.length > 0 ? woorden : ["De school heeft hier nog niets bij geschreven."],
    bijregel: [
      steun ? `Steunt op: ${steun}.` : "Waar dit op steunt, is niet aangevinkt.",
      bewijs ? `Bewijs: ${bewijs}.` : "Geen bewijsstuk.",
      vervolg(beeld, bevinding),
    ].join(" "),
  };
}

const omvangKort = (omvang: number): Tekst =>
  (OMVANGNAMEN[omvang] ?? OMVANGNAMEN[0]).replace(/ van de leerlingen$/, "");

function bevindingrij(beeld: Beeld, bevinding: Bevinding): Rij {
  const { nummer, ref, oordeel, punten } = bevinding;
  const item = itemVoor(beeld, ref);
  const keuzes = verwijs(nummersBij(beeld.keuzes, ref));
  const reden = redenVan(beeld, ref);
  return {
    id: nummer,
    cellen: [
      `**${nummer}** ${titelVanBevinding(beeld, bevinding)}`,
      nummerVanVraag(beeld, oordeel.item),
      item ? oordeelInWoorden(item, punten) : "–",
      omvangKort(oordeel.omvang),
      bronnenVan(beeld, [oordeel]) || "geen bron",
      keuzes || (reden ? `geen aanpak: ${reden}` : "geen aanpak"),
    ],
  };
}

const ANDERE = "Andere bevindingen: hier hoort geen doel bij, en de school schreef er niets bij";

/** Findings as rows: judgement, size, sources and what the school does. */
export function bevindingentabel(beeld: Beeld, bevindingen: Bevinding[], bijschrift: Tekst): Tabel {
  return {
    soort: "tabel",
    bijschrift,
    kolommen: [
      { kop: "Bevinding", breedte: 118 },
      { kop: "Vraag", breedte: 34 },
      { kop: "Oordeel", breedte: 72 },
      { kop: "Omvang", breedte: 66 },
      { kop: "Bronnen", breedte: 132 },
      { kop: "Aanpak", breedte: 62 },
    ],
    rijen: bevindingen.map((bevinding) => bevindingrij(beeld, bevinding)),
  };
}

/** Every finding in its order: those with something to tell as a block, the others as rows of one table. */
export function bevindingenVan(beeld: Beeld): Blok[] {
  const metVerhaal = beeld.bevindingen.filter((bevinding) => vraagtBlok(beeld, bevinding));
  const andere = beeld.bevindingen.filter((bevinding) => !metVerhaal.includes(bevinding));
  return [
    ...metVerhaal.map((bevinding) => bevindingblok(beeld, bevinding)),
    ...(andere.length > 0 ? [bevindingentabel(beeld, andere, ANDERE)] : []),
  ];
}
