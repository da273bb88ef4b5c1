import { ROLNAMEN } from "#domain/dossier/namen.ts";
import { bronnamen, zelfGehoord } from "#domain/schoolscan/bronnen.ts";
import type { Oordeel } from "#domain/schoolscan/oordeel.ts";
import { INVULROLLEN } from "#domain/schoolscan/rondes.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";

/** The rule that asks for a second kind of source. */
const EEN_BRON = "R01";

/**
 * Sources of a finding, and the notes of those who answer in their function or as a team; a note of a pupil or parent
 * could give away who wrote it. Says so when one kind of source is all there is.
 */
export function BevindingBronnen({ oordeel }: { oordeel: Oordeel }) {
  const beeld = useBeeld();
  const { inhoud, meldingen } = beeld;
  const antwoorden = oordeel.antwoorden.map(({ antwoord }) => antwoord);
  const zelf = zelfGehoord(beeld, oordeel).map((rol) => `formulieren van ${ROLNAMEN[rol]}`);
  const bronnen = [...bronnamen(inhoud.scan, antwoorden), ...zelf];
  const eenBron = meldingen.some(({ id }) => id === `${EEN_BRON}:${oordeel.ref}`);
  const notities = oordeel.antwoorden.filter(
    ({ rol, antwoord }) => INVULROLLEN.some((naam) => naam === rol) && antwoord.toelichting.trim() !== "",
  );
  return (
    <>
      {bronnen.length === 0 && "Nog geen bron aangekruist."}
      {bronnen.length > 0 && `${eenBron ? "Eén soort bron" : "Bronnen"}: ${bronnen.join(", ")}.`}
      {eenBron && <strong> Zoek er nog een bij.</strong>}
      {notities.map(({ rol, antwoord }) => (
        <span key={rol}>
          <br />
          {metHoofdletter(ROLNAMEN[rol])}: {antwoord.toelichting.trim()}
        </span>
      ))}
    </>
  );
}
