import type { Interventie } from "#domain/menukaart/interventie.ts";
import { passendeDoelen } from "#domain/programma/kiezen.ts";
import type { Suggestie } from "#domain/suggestie/suggesties.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Knoppen } from "#ui/knop.tsx";
import { Alternatieven } from "./gesprek/alternatieven.tsx";
import { Vastzetknop } from "./gesprek/vastzetknop.tsx";
import { HierbijHoort } from "./hierbij-hoort.tsx";
import { InterventieUitklap } from "./interventie-uitklap.tsx";
import { NietGekozen } from "./niet-gekozen.tsx";
import { Omdat } from "./omdat.tsx";
import { Planknop } from "./planknop.tsx";
import { keuzeVan } from "./use-plan.ts";
import { Vergelijkvinkje } from "./vergelijken/vergelijkvinkje.tsx";
import { Waarden } from "./waarden.tsx";

/** What it asks of the school, and what to watch. */
function NodigEnLetOp({ suggestie: { nodig, letOp } }: { suggestie: Suggestie }) {
  return (
    <div className="tweekolom">
      <div>
        <h4 className="label">Nodig</h4>
        <p>{nodig}</p>
      </div>
      {letOp.length > 0 && (
        <div>
          <h4 className="label">Let op</h4>
          <ul>
            {letOp.map(({ item, tekst }) => (
              <li key={item + tekst}>{tekst}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type Kaarteigenschappen = { suggestie: Suggestie; interventie: Interventie };

function Kaart({ suggestie, interventie }: Kaarteigenschappen) {
  const { keuzes, doelen, inhoud } = useBeeld();
  const { id, titel, doelgebied } = interventie;
  const keuze = keuzeVan(keuzes, id);
  const passend = passendeDoelen(
    doelen,
    interventie,
    suggestie.redenen.flatMap(({ ref, ook }) => [ref, ...ook]),
  );
  return (
    <article className={keuze ? "kaart kaart--gekozen" : "kaart"} id={`voorstel-${id}`} aria-labelledby={`titel-${id}`}>
      <div className="kaart__kop">
        <h3 id={`titel-${id}`}>{titel}</h3>
        <span className="bij">{inhoud.doelgebieden[doelgebied].naam}</span>
      </div>
      <Waarden interventie={interventie} />
      <Omdat redenen={suggestie.redenen} past={suggestie.past} />
      <NodigEnLetOp suggestie={suggestie} />
      <HierbijHoort suggestie={suggestie} doelen={keuze ? keuze.doelen.map((doel) => doel.id) : passend} />
      {suggestie.waaromNietHoger && (
        <p className="bij">
          <strong>Waarom niet hoger?</strong> {suggestie.waaromNietHoger}
        </p>
      )}
      <Knoppen>
        <Planknop interventie={id} titel={titel} doelen={passend} />
        <Vergelijkvinkje interventie={interventie} />
        <Vastzetknop interventie={id} titel={titel} />
      </Knoppen>
      <Alternatieven suggestie={suggestie} titel={titel} />
      {!keuze && <NietGekozen interventie={id} titel={titel} />}
      <InterventieUitklap interventie={interventie} />
    </article>
  );
}

/** One suggestion as a card: what it gives, why it is here, what it asks, and the choice. */
export function Voorstelkaart({ suggestie }: { suggestie: Suggestie }) {
  const { inhoud } = useBeeld();
  const interventie = inhoud.menukaart.find(({ id }) => id === suggestie.interventie);
  return interventie && <Kaart suggestie={suggestie} interventie={interventie} />;
}
