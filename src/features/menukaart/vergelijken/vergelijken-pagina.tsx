import type { ReactNode } from "react";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { verschillen } from "#domain/menukaart/verschillen.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useHref, useInhoud } from "#state/dossier-hooks.ts";
import { Knop, Knoplink, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { GetallenUitleg } from "../getallen-uitleg.tsx";
import { Ervaringkort } from "../naslag/ervaringen.tsx";
import { EXTERN, TIJDELIJK_GELD, VORMWOORDEN } from "../naslag/woorden.ts";
import { Planknop } from "../planknop.tsx";
import { usePassend } from "../use-passend.ts";
import { Meetwaarde } from "./meetwaarde.tsx";
import { useVergelijking, VERGELIJKEN } from "./use-vergelijking.ts";

type Regel = { kop: string; toon(interventie: Interventie): ReactNode };

const REGELS: readonly Regel[] = [
  { kop: "Gemiddeld effect", toon: (een) => <Meetwaarde interventie={een} maat="maanden" /> },
  { kop: "Kosten", toon: (een) => <Meetwaarde interventie={een} maat="kosten" /> },
  { kop: "Bewijs", toon: (een) => <Meetwaarde interventie={een} maat="bewijs" /> },
  {
    kop: "Bronnen verschillen",
    toon: (een) => verschillen(een).join(" ") || "Geen verschil tussen de bronnen die wij lazen.",
  },
  { kop: "Voor wie?", toon: (een) => een.voorWie.tekst },
  { kop: "Met hoeveel tegelijk?", toon: (een) => VORMWOORDEN[een.uitvoering.vorm] },
  { kop: "Wie doet het?", toon: (een) => een.nodig.mensen.tekst },
  { kop: "Mensen van buiten", toon: (een) => EXTERN[een.uitvoering.extern] },
  { kop: "Merkbaar na", toon: (een) => metHoofdletter(een.uitvoering.tijdTotWerking) },
  { kop: "Past bij tijdelijk geld?", toon: (een) => TIJDELIJK_GELD[een.uitvoering.tijdelijkGeld] },
  { kop: "Als het geld stopt", toon: (een) => een.blijvend.tekst },
  { kop: "Let op", toon: (een) => een.letOp[0]?.tekst ?? "" },
  { kop: "Scholen in het land", toon: (een) => <Ervaringkort interventie={een} /> },
];

function Keuzeknop({ interventie }: { interventie: Interventie }) {
  const { wissel } = useVergelijking();
  const passend = usePassend(interventie);
  const { id, titel } = interventie;
  return (
    <>
      <Planknop interventie={id} titel={titel} doelen={passend} soort="rand" />
      <Knop soort="stil" onClick={() => wissel(id)}>
        Niet meer vergelijken<span className="vh">: {titel}</span>
      </Knop>
    </>
  );
}

function Tabelbeeld({ gekozen }: { gekozen: readonly Interventie[] }) {
  const href = useHref();
  const { doelgebieden } = useInhoud();
  return (
    <>
      <Tabel
        bijschrift="Waarden van menukaart 2022; een nieuwere waarde staat erbij"
        klasse="tabel--vergelijk"
        kolommen={[{ kop: "Waar gaat het over?" }, ...gekozen.map(({ titel }) => ({ kop: titel }))]}
      >
        <Rijgroep>
          <Rij>
            <Rijkop>Doelgebied</Rijkop>
            {gekozen.map((een) => (
              <Cel key={een.id} kop={een.titel}>
                {doelgebieden[een.doelgebied].naam}
              </Cel>
            ))}
          </Rij>
          {REGELS.map(({ kop, toon }) => (
            <Rij key={kop}>
              <Rijkop>{kop}</Rijkop>
              {gekozen.map((een) => (
                <Cel key={een.id} kop={een.titel}>
                  {toon(een)}
                </Cel>
              ))}
            </Rij>
          ))}
        </Rijgroep>
      </Tabel>
      <ul className="rijen alleen-scherm">
        {gekozen.map((een) => (
          <li className="rij" key={een.id}>
            <p>
              <a href={href({ stap: "menukaart", plek: een.id })}>{een.titel}</a>
            </p>
            <Knoppen>
              <Keuzeknop interventie={een} />
            </Knoppen>
          </li>
        ))}
      </ul>
      <Knoppen>
        <Knop soort="rand" onClick={() => window.print()}>
          Afdrukken
        </Knop>
      </Knoppen>
    </>
  );
}

/** Two or three interventions beside each other, on screen and on paper. */
export function VergelijkenPagina(_: { plek?: string }) {
  const { gekozen } = useVergelijking();
  const href = useHref();
  const terug = href({ stap: "menukaart", plek: "kop-alles" });
  return (
    <>
      <h1 id={VERGELIJKEN}>Naast elkaar</h1>
      <p className="intro">
        Maanden zijn een gemiddelde uit onderzoek, vooral uit het buitenland. Tel ze niet op en zie ze niet als
        voorspelling voor jullie school.
      </p>
      {gekozen.length > 1 ? (
        <Tabelbeeld gekozen={gekozen} />
      ) : (
        <Leeg kop="Nog niets om te vergelijken" acties={<Knoplink href={terug}>Naar de hele menukaart</Knoplink>}>
          <p>Zet bij twee of drie interventies een vinkje bij ‘Vergelijken’. Dan staan ze hier naast elkaar.</p>
        </Leeg>
      )}
      <GetallenUitleg />
    </>
  );
}
