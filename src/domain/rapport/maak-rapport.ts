import type { Beeld } from "../beeld.ts";
import { stellingenVan } from "../schoolscan/klassengesprekken.ts";
import { titelVanBevinding, titelVanDoel, titelVanKeuze, titelVanMeetpunt, titelVanRegel } from "./benoem.ts";
import { besluitBlad } from "./besluit-blad.ts";
import type { Hoofdstuk, Rapport, Rapportkop } from "./blok.ts";
import { compact } from "./compact.ts";
import { deelnummers, sectiesVan } from "./delen.ts";
import { gespreksblad } from "./gespreksblad.ts";
import type { Inhoudsdeel } from "./inhoudsdeel.ts";
import { maakKop } from "./kop.ts";
import { leerlingversie } from "./leerlingversie.ts";
import { mrStand } from "./mr-stand.ts";
import { ouderbrief } from "./ouderbrief.ts";
import { maxPaginasVan, type Variant } from "./varianten.ts";
import { ankersVan, bewerkTeksten, maakVerwijzingenWaar } from "./verwijzingen.ts";
import { volledig } from "./volledig.ts";

type Rapportopties = {
  variant: Variant;
  /** Full fingerprint of the content, hexadecimal. */
  vingerafdruk: string;
  /** ISO date of making; what lies before it is called done. */
  nu: string;
};

const MAKERS: Record<Variant, (beeld: Beeld) => Inhoudsdeel> = {
  volledig,
  compact,
  besluit: besluitBlad,
  ouderbrief,
  leerlingversie,
  "mr-stand": mrStand,
  gespreksblad: ({ inhoud, dossier: { school }, vandaag }) =>
    gespreksblad(inhoud.klassengesprek, stellingenVan(inhoud.formulieren), { school, vandaag }),
};

/** What each reference is called in a spoken link. */
function namen(beeld: Beeld, delen: readonly Hoofdstuk[]): Record<string, string> {
  const paren = [
    ...delen.map(({ id, nr, titel }) => [id, `deel ${nr}: ${titel}`]),
    ...beeld.bevindingen.map((b) => [b.nummer, `${b.nummer} ${titelVanBevinding(beeld, b)}`]),
    ...beeld.doelen.map((doel) => [doel.nummer, `${doel.nummer} ${titelVanDoel(doel)}`]),
    ...beeld.keuzes.map((keuze) => [keuze.nummer, `${keuze.nummer} ${titelVanKeuze(keuze)}`]),
    ...beeld.begroting.regels.map((regel) => [regel.nummer, `${regel.nummer} ${titelVanRegel(regel)}`]),
    ...beeld.meetpunten.map((meetpunt) => [meetpunt.nummer, `${meetpunt.nummer} ${titelVanMeetpunt(meetpunt)}`]),
  ];
  return Object.fromEntries(paren);
}

/** A variant with a title of its own carries that title, and the school, as the title of the file. */
function kopVan(basis: Rapportkop, eigen: Partial<Rapportkop> | undefined): Rapportkop {
  if (!eigen?.titel) return { ...basis, ...eigen };
  const bijStatus = basis.status === "vastgesteld" ? "" : ` (${basis.status})`;
  return { ...basis, onderwerp: eigen.titel, documenttitel: `${eigen.titel}${bijStatus} – ${basis.school}`, ...eigen };
}

/**
 * A dossier as a document for one kind of reader (varianten.ts): one view model for screen and PDF.
 * Pure: same beeld and options, same report. What is empty is said in words; nothing is made up.
 */
export function maakRapport(beeld: Beeld, { variant, vingerafdruk, nu }: Rapportopties): Rapport {
  const opMoment: Beeld = { ...beeld, vandaag: nu.slice(0, 10) };
  const { vorm, kop, hoofdstukken } = MAKERS[variant](opMoment);
  const volledigeDelen = deelnummers(sectiesVan(opMoment));
  const eigenDelen = new Map(hoofdstukken.filter(({ titel }) => titel).map(({ id, nr }) => [id, nr]));
  const doelen = {
    ankers: ankersVan(hoofdstukken),
    hier: variant === "volledig" ? volledigeDelen : eigenDelen,
    volledig: volledigeDelen,
  };
  const inhoud = bewerkTeksten({ kop: kopVan(maakKop(opMoment, vingerafdruk), kop), hoofdstukken }, (tekst) =>
    maakVerwijzingenWaar(tekst, doelen),
  );
  const maxPaginas = maxPaginasVan(variant);
  return { vorm, ...(maxPaginas !== undefined && { maxPaginas }), ...inhoud, namen: namen(opMoment, hoofdstukken) };
}
