import { ROLNAMEN } from "#domain/dossier/namen.ts";
import { beantwoordingVan } from "#domain/schoolscan/antwoorden.ts";
import { toonDeel } from "#domain/schoolscan/delen.ts";
import { deelVan } from "#domain/schoolscan/oordeel.ts";
import { opsomming } from "#domain/taal.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import type { Vraagplek } from "./vraag-antwoord.ts";

/** Who else answered this question and for which parts; nothing when only this answer is there. */
export function Beantwoord({ plek }: { plek: Vraagplek }) {
  const dossier = useDossier();
  const delen = beantwoordingVan(dossier, plek.item.id);
  const alleenDit = delen.every(
    ({ deel, rollen }) => deel === deelVan(plek.ref) && rollen.every((rol) => rol === plek.rol),
  );
  if (alleenDit) return null;
  const tekst = delen.map(({ deel, rollen }) => `${toonDeel(deel)} (${opsomming(rollen.map((rol) => ROLNAMEN[rol]))})`);
  return <p className="bij">Antwoorden tot nu toe: {opsomming(tekst)}.</p>;
}
