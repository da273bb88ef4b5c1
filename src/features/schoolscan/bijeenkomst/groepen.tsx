import { ROLNAMEN } from "#domain/dossier/namen.ts";
import { KLEINSTE_VAN_ROL } from "#domain/kleine-groep.ts";
import type { Uitkomst, Uitkomstrij } from "#domain/schoolscan/uitkomst.ts";
import { metHoofdletter } from "#domain/taal.ts";

/** One group: how many, and its middle answer; a group that is too small shows nothing. */
function Groep({ rij }: { rij: Uitkomstrij }) {
  const naam = metHoofdletter(ROLNAMEN[rij.rol]);
  if (rij.soort === "verborgen")
    return (
      <li>
        {naam}: minder dan {KLEINSTE_VAN_ROL[rij.rol]} antwoorden, of nog niet geteld. We tonen niets, zodat niemand te
        herkennen is.
      </li>
    );
  const aantal = rij.soort === "samen" ? "samen" : rij.beeld.aantal;
  return (
    <li>
      {naam} ({aantal}): <strong>{rij.beeld.midden || "geen zicht"}</strong>
    </li>
  );
}

/** What groups answered to this question on the screen or on their own phones, as far as it may be shown. */
export function Groepen({ uitkomst }: { uitkomst: Uitkomst | undefined }) {
  if (!uitkomst || uitkomst.rijen.length === 0) return null;
  return (
    <ul>
      {uitkomst.rijen.map((rij) => (
        <Groep key={`${rij.soort}-${rij.rol}`} rij={rij} />
      ))}
    </ul>
  );
}
