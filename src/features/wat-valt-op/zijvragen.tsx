import type { ItemRef } from "#domain/schoolscan/oordeel.ts";
import { wieBijZijvraag, zijvraagAntwoord } from "#domain/schoolscan/uitkomst-woorden.ts";
import { zijvragenPerItem } from "#domain/schoolscan/zijvragen.ts";
import { useBeeld } from "#state/dossier-hooks.ts";

/** Beside a finding: what groups answered to questions of their own form about it. They count in no points. */
export function Zijvragen({ bevinding }: { bevinding: ItemRef }) {
  const { respondenten, inhoud } = useBeeld();
  return zijvragenPerItem(respondenten, inhoud.formulieren)
    .get(bevinding)
    ?.map((zijvraag) => (
      <p className="bij" key={`${zijvraag.rol}-${zijvraag.id}`}>
        {wieBijZijvraag(zijvraag)}: ‘{zijvraag.vraag}’ {zijvraagAntwoord(zijvraag)}
      </p>
    ));
}
