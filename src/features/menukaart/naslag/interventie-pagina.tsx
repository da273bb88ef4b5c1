import type { ReactNode } from "react";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { useBeeld, useHref, useInhoud } from "#state/dossier-hooks.ts";
import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { GetallenUitleg } from "../getallen-uitleg.tsx";
import { InterventieTekst } from "../interventie-tekst.tsx";
import { Planknop } from "../planknop.tsx";
import { usePassend } from "../use-passend.ts";
import { keuzeVan } from "../use-plan.ts";
import { Vergelijkbalk } from "../vergelijken/vergelijkbalk.tsx";
import { Vergelijkvinkje } from "../vergelijken/vergelijkvinkje.tsx";
import { Waarden } from "../waarden.tsx";
import { Edities } from "./edities.tsx";
import { Ervaringen } from "./ervaringen.tsx";
import { Scanvragen } from "./scanvragen.tsx";
import { Uitvoering } from "./uitvoering.tsx";
import { LEVERTWOORDEN, SOORTWOORDEN } from "./woorden.ts";

function Deel({ kop, children }: { kop: string; children: ReactNode }) {
  return (
    <section className="boven">
      <h2>{kop}</h2>
      {children}
    </section>
  );
}

/** Which interventions it belongs with, and what it brings them. */
function HoortBij({ interventie: { soort, levert, hoortBij } }: { interventie: Interventie }) {
  const { menukaart } = useInhoud();
  const href = useHref();
  return (
    <p>
      {SOORTWOORDEN[soort]}
      {levert !== "" && ` Brengt ${LEVERTWOORDEN[levert]}.`}
      {hoortBij.length > 0 && " Hoort bij: "}
      {menukaart
        .filter(({ id }) => hoortBij.includes(id))
        .map(({ id, titel }, i) => (
          <span key={id}>
            {i > 0 && ", "}
            <a href={href({ stap: "menukaart", plek: id })}>{titel}</a>
          </span>
        ))}
      {hoortBij.length > 0 && "."}
    </p>
  );
}

/** Back to the list and, when it is a suggestion or a choice, to there. */
function Terug({ interventie: { id, titel } }: { interventie: Interventie }) {
  const { suggesties, keuzes } = useBeeld();
  const href = useHref();
  const keuze = keuzeVan(keuzes, id);
  const voorstel = suggesties.lijst.some(({ interventie }) => interventie === id);
  return (
    <Knoppen>
      <Knoplink soort="stil" href={href({ stap: "menukaart", plek: `keuze-${id}` })}>
        Terug naar de hele menukaart
      </Knoplink>
      {voorstel && (
        <Knoplink soort="stil" href={href({ stap: "menukaart", plek: `voorstel-${id}` })}>
          Naar het voorstel<span className="vh">: {titel}</span>
        </Knoplink>
      )}
      {keuze && (
        <Knoplink soort="stil" href={href({ stap: "programma", plek: keuze.id })}>
          Naar {keuze.nummer} in het plan
        </Knoplink>
      )}
    </Knoppen>
  );
}

/** Everything that is known of one intervention, on a page of its own. */
export function InterventiePagina({ interventie }: { interventie: Interventie }) {
  const { doelgebieden } = useInhoud();
  const passend = usePassend(interventie);
  const { id, titel, kort, doelgebied, zoekwoorden } = interventie;
  return (
    <>
      <h1 id={id}>{titel}</h1>
      <p className="intro">{kort}</p>
      <p className="bij">Doelgebied: {doelgebieden[doelgebied].naam}</p>
      <div className="kaart">
        <Waarden interventie={interventie} />
        <Knoppen>
          <Planknop interventie={id} titel={titel} doelen={passend} />
          <Vergelijkvinkje interventie={interventie} />
        </Knoppen>
      </div>
      <HoortBij interventie={interventie} />
      <InterventieTekst interventie={interventie} niveau={2} />
      <Deel kop="Wat vraagt de uitvoering?">
        <Uitvoering interventie={interventie} />
      </Deel>
      <Deel kop="Maanden, kosten en bewijs">
        <Edities interventie={interventie} />
        <GetallenUitleg />
      </Deel>
      <Deel kop="Wat deden scholen in het land?">
        <Ervaringen interventie={interventie} />
      </Deel>
      <Deel kop="Bij welke vragen van de scan hoort dit?">
        <Scanvragen interventie={interventie} />
      </Deel>
      <p className="bij klein">Ook te vinden met: {zoekwoorden.join(", ")}.</p>
      <Vergelijkbalk />
      <Terug interventie={interventie} />
    </>
  );
}
