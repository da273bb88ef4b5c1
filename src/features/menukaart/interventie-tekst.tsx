import { createContext, type ReactNode, useContext } from "react";
import type { Interventie } from "#domain/menukaart/interventie.ts";
import { editieInWoorden } from "#domain/menukaart/waarden-in-woorden.ts";
import { Bronlink } from "./bronlink.tsx";

type Zin = { tekst: string; bron: string | null };

/** A sentence with its source behind it. */
function Bronzin({ zin }: { zin: Zin }) {
  return (
    <>
      {zin.tekst}
      {zin.bron !== null && (
        <span className="bij klein">
          {" "}
          (<Bronlink bron={zin.bron} />)
        </span>
      )}
    </>
  );
}

/** Level of the headings: 4 inside a card, 2 on a page of its own. */
const Niveau = createContext<2 | 4>(4);

function Deel({ kop, children }: { kop: string; children: ReactNode }) {
  const Kop = useContext(Niveau) === 2 ? "h2" : "h4";
  return (
    <>
      <Kop>{kop}</Kop>
      {children}
    </>
  );
}

/** A list of sentences under a heading; nothing when there are none. */
function Zinnen({ kop, zinnen, genummerd = false }: { kop: string; zinnen: readonly Zin[]; genummerd?: boolean }) {
  if (zinnen.length === 0) return null;
  const Lijst = genummerd ? "ol" : "ul";
  return (
    <Deel kop={kop}>
      <Lijst>
        {zinnen.map((zin) => (
          <li key={zin.tekst}>
            <Bronzin zin={zin} />
          </li>
        ))}
      </Lijst>
    </Deel>
  );
}

function Nodig({ interventie: { nodig } }: { interventie: Interventie }) {
  const delen = [
    ["Mensen", nodig.mensen],
    ["Tijd", nodig.tijd],
    ["Scholing", nodig.scholing],
    ["Materiaal", nodig.materiaal],
  ] as const;
  return (
    <Deel kop="Wat is nodig?">
      <dl className="feit">
        {delen.map(([naam, zin]) => [
          <dt key={naam}>{naam}</dt>,
          <dd key={`${naam}-tekst`}>
            <Bronzin zin={zin} />
          </dd>,
        ])}
      </dl>
    </Deel>
  );
}

/** How to see whether it works, and which kinds of cost to think of. */
function MetenEnKosten({ interventie: { indicatoren, kostenposten } }: { interventie: Interventie }) {
  return (
    <>
      <Deel kop="Waaraan zien jullie of het werkt?">
        <ul>
          {indicatoren.map(({ wat, waarmee, nulmeting }) => (
            <li key={wat}>
              {wat}: {waarmee}. Beginpunt: {nulmeting}.
            </li>
          ))}
        </ul>
      </Deel>
      <Deel kop="Waar gaat geld naartoe?">
        <ul>
          {kostenposten.map(({ post, soort }) => (
            <li key={post}>
              {post} ({soort})
            </li>
          ))}
        </ul>
      </Deel>
    </>
  );
}

/** Values of the other editions and sources, each with who gives it and when. */
function AndereWaarden({ interventie: { menukaart } }: { interventie: Interventie }) {
  const edities = [menukaart.nieuwer, menukaart.eerste].filter((editie) => editie !== null);
  const regels = edities.flatMap((editie) => {
    const eerste = editie.maanden ?? editie.kosten ?? editie.bewijs;
    return eerste === null
      ? []
      : [{ tekst: `${editie.naam}, ${eerste.datum}: ${editieInWoorden(editie)}.`, bron: eerste.bron }];
  });
  return <Zinnen kop="Andere waarden" zinnen={regels} />;
}

/** All that is known about one intervention, with the source of every fact. */
export function InterventieTekst({ interventie, niveau = 4 }: { interventie: Interventie; niveau?: 2 | 4 }) {
  const { wat, menukaart, hoe, voorWie, letOp, onderzoek, perSector, vragenVoorMr, blijvend, praktijk } = interventie;
  return (
    <Niveau value={niveau}>
      <Deel kop="Wat is het?">
        <p>{wat}</p>
        {niveau === 4 && <p>{menukaart.zin}</p>}
      </Deel>
      {niveau === 4 && <AndereWaarden interventie={interventie} />}
      <Zinnen kop="Hoe doe je het?" zinnen={hoe} genummerd />
      <Deel kop="Voor wie?">
        <p>
          <Bronzin zin={voorWie} />
        </p>
      </Deel>
      <Nodig interventie={interventie} />
      <Zinnen kop="Let op" zinnen={letOp} />
      <Zinnen kop="Wat zegt onderzoek?" zinnen={onderzoek} />
      <Zinnen kop="Per schoolsoort" zinnen={perSector} />
      <Zinnen kop="Vragen voor de MR" zinnen={vragenVoorMr.map((tekst) => ({ tekst, bron: null }))} />
      <MetenEnKosten interventie={interventie} />
      <Deel kop="Wat blijft als het geld stopt?">
        <p>
          <Bronzin zin={blijvend} />
        </p>
      </Deel>
      <Zinnen kop="Uit de praktijk" zinnen={praktijk} />
      <p className="bij klein">Zinnen zonder bron zijn advies van deze app.</p>
    </Niveau>
  );
}
