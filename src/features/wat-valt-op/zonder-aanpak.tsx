import type { ItemRef } from "#domain/schoolscan/oordeel.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";

/** The rule about much concern that no choice answers. */
const VEEL_ZORG_GEEN_KEUZE = "R21";

/** Once the school is choosing: that this finding has no intervention yet, or the reason why. */
export function ZonderAanpak({ bevinding }: { bevinding: ItemRef }) {
  const { meldingen, keuzes } = useBeeld();
  const href = useHref();
  const melding = meldingen.find(({ id }) => id === `${VEEL_ZORG_GEEN_KEUZE}:${bevinding}`);
  if (!melding || keuzes.length === 0) return null;
  if (melding.reden) return <p className="bij">Nu geen aanpak, omdat: {melding.reden}</p>;
  return (
    <p className="bij">
      {melding.kop}. <a href={href({ stap: "menukaart" })}>Iets kiezen op de menukaart</a> of{" "}
      <a href={href({ stap: "controle", plek: melding.id })}>opschrijven waarom nu niet</a>.
    </p>
  );
}
