import { Fragment } from "react";
import { bedragweergave } from "#domain/begroting/bedrag.ts";
import type { Potjestand } from "#domain/begroting/totalen.ts";
import { toonSchooljaarKort } from "#domain/dossier/schooljaar.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Balk } from "#ui/balk.tsx";
import { naamVanPotje } from "../opties.ts";

type Weergave = { toon(centen: number): string };

/** School years in which more is planned than there is, although the potje as a whole may be enough. */
function TeVeelPerJaar({ stand, toon }: { stand: Potjestand } & Weergave) {
  const { jaren } = useBeeld();
  return jaren
    .map((jaar) => ({ jaar, over: stand.over.perJaar[jaar] ?? 0 }))
    .filter(({ over }) => over < 0)
    .map(({ jaar, over }) => (
      <Fragment key={jaar}>
        <dt>Te veel in {toonSchooljaarKort(jaar)}</dt>
        <dd>{toon(-over)}</dd>
      </Fragment>
    ));
}

/** What was spent, once something was; too much is said in words. */
function Uitgegeven({ stand: { uitgegeven, rest }, toon }: { stand: Potjestand } & Weergave) {
  if (uitgegeven.totaal === 0) return null;
  return (
    <>
      <dt>Uitgegeven</dt>
      <dd>{toon(uitgegeven.totaal)}</dd>
      <dt className={rest.totaal < 0 ? "rest" : undefined}>
        {rest.totaal < 0 ? "Te veel uitgegeven" : "Nog niet uitgegeven"}
      </dt>
      <dd className={rest.totaal < 0 ? "rest" : undefined}>{toon(Math.abs(rest.totaal))}</dd>
    </>
  );
}

function Stand({ stand, toon }: { stand: Potjestand } & Weergave) {
  const over = stand.over.totaal;
  return (
    <li className={over < 0 || stand.rest.totaal < 0 ? "potje potje--over" : "potje"}>
      <h3>{naamVanPotje(stand.potje)}</h3>
      <Balk gebruikt={stand.gepland.totaal} beschikbaar={stand.beschikbaar.totaal} />
      <dl>
        <dt>Beschikbaar</dt>
        <dd>{toon(stand.beschikbaar.totaal)}</dd>
        <dt>Gepland</dt>
        <dd>{toon(stand.gepland.totaal)}</dd>
        <dt className="rest">{over < 0 ? "Te veel" : "Nog over"}</dt>
        <dd className="rest">{toon(Math.abs(over))}</dd>
        <TeVeelPerJaar stand={stand} toon={toon} />
        <Uitgegeven stand={stand} toon={toon} />
      </dl>
    </li>
  );
}

/** beschikbaar / gepland / uitgegeven / over per potje, always on top; too much runs over the line and is said in words. */
export function Potjestanden() {
  const { potjes } = useBeeld().begroting;
  if (potjes.length === 0) return null;
  const toon = bedragweergave(
    potjes.flatMap((p) => [
      p.beschikbaar.totaal,
      p.gepland.totaal,
      p.uitgegeven.totaal,
      ...Object.values(p.over.perJaar),
    ]),
  );
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
