import type { Uitkomst } from "#domain/schoolscan/uitkomst.ts";
import { wieBijZijvraag, zijvraagAntwoord } from "#domain/schoolscan/uitkomst-woorden.ts";

/** What groups answered to questions of their own form about this item: in words, because their scales differ. */
export function Zijvragen({ uitkomst: { zijvragen } }: { uitkomst: Pick<Uitkomst, "zijvragen"> }) {
  if (zijvragen.length === 0) return null;
  return (
    <ul>
      {zijvragen.map((zijvraag) => (
        <li key={`${zijvraag.rol}-${zijvraag.id}`}>
          <strong>{wieBijZijvraag(zijvraag)}</strong>: ‘{zijvraag.vraag}’ {zijvraagAntwoord(zijvraag)}
        </li>
      ))}
    </ul>
  );
}
