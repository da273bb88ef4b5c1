import { bedragweergave } from "#domain/begroting/bedrag.ts";
import type { Potjestand } from "#domain/begroting/totalen.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Balk } from "#ui/balk.tsx";

function Stand({ stand, toon }: { stand: Potjestand; toon: (centen: number) => string }) {
  const over = stand.over.totaal;
  return (
    <li className={over < 0 ? "potje potje--over" : "potje"}>
      <h3>{stand.potje.naam || "Potje zonder naam"}</h3>
      <Balk gebruikt={stand.gepland.totaal} beschikbaar={stand.beschikbaar.totaal} />
      <dl>
        <dt>Beschikbaar</dt>
        <dd>{toon(stand.beschikbaar.totaal)}</dd>
        <dt>Gepland</dt>
        <dd>{toon(stand.gepland.totaal)}</dd>
        <dt className="rest">{over < 0 ? "Te veel" : "Nog over"}</dt>
        <dd className="rest">{toon(Math.abs(over))}</dd>
      </dl>
    </li>
  );
}

/** beschikbaar / gepland / over per potje, always on top; too much runs over the line and is said in words. */
export function Potjestanden() {
  const { begroting } = useBeeld();
  const { potjes } = begroting;
  if (potjes.length === 0) return null;
  const toon = bedragweergave(potjes.flatMap((p) => [p.beschikbaar.totaal, p.gepland.totaal]));
  return (
    <section>
      <h2 className="vh">Stand per potje</h2>
      <ul className="potjes" aria-label="Stand per potje">
        {potjes.map((stand) => (
          <Stand key={stand.id} stand={stand} toon={toon} />
        ))}
      </ul>
    </section>
  );
}
