import type { MouseEvent } from "react";
import type { Verschil, Zijde } from "#domain/samenvoegen/paar.ts";
import { type Leesbaar, naamVanPlek, naamVanVeld, waarStaat } from "#domain/samenvoegen/plaats.ts";
import { neem, type Plekverschil } from "#domain/samenvoegen/verslag.ts";
import { waardeInWoorden } from "#domain/samenvoegen/waarde-in-woorden.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useApply, useEntries, useHref } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop } from "#ui/knop.tsx";

/** The name of a place, as a link when there is something to go to. */
export function Plaatsnaam({ bron, sleutel, plek }: { bron: Leesbaar; sleutel: string; plek: string }) {
  const entries = useEntries();
  const href = useHref();
  const waar = waarStaat(sleutel);
  const staatEr = Object.keys(entries).some((bestaand) => bestaand === plek || bestaand.startsWith(`${plek}/`));
  const naam = naamVanPlek(bron, plek);
  return waar && staatEr ? <a href={href(waar)}>{naam}</a> : naam;
}

type Neemeigenschappen = {
  kant: Zijde;
  bladen: readonly Verschil[];
  /** What the button does, and for whom it is read aloud where. */
  tekst: string;
  waar: string;
};

/** Gives these leaves the value of one side, with the way back; says so when they have it already. */
export function NeemKnop({ kant, bladen, tekst, waar }: Neemeigenschappen) {
  const entries = useEntries();
  const apply = useApply();
  const toonBericht = useBericht();
  const changes = neem(kant, bladen, entries);
  if (changes.length === 0) return null;
  const doe = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The button goes; the focus stays with what it was about.
    currentTarget.closest<HTMLElement>("li")?.focus();
    const terug = apply(changes, `${tekst}: ${waar}`);
    toonBericht({
      tekst: `${waar}: ${kant === "hier" ? "de waarde van hier staat er nu" : "de waarde uit het bestand staat er nu"}.`,
      actie: { tekst: "Ongedaan maken", doe: terug },
    });
  };
  return (
    <Knop soort="rand" onClick={doe}>
      {tekst}
      <span className="vh">: {waar}</span>
    </Knop>
  );
}

function Staatnu({ blad, bron }: { blad: Verschil; bron: Leesbaar }) {
  const nu = useEntries()[blad.sleutel];
  if (nu === blad.hier) return "Nu staat er: die van hier.";
  if (nu === blad.ander) return "Nu staat er: die uit het bestand.";
  return `Nu staat er iets anders: ${waardeInWoorden(bron, blad.sleutel, nu)}.`;
}

const veldVan = ({ sleutel }: Verschil) => metHoofdletter(naamVanVeld(sleutel));

/** One field that both sides changed: both values, which one counts, and the way to the other. */
export function Botsing({ plek, blad, bron }: { plek: string; blad: Verschil; bron: Leesbaar }) {
  const naam = [naamVanPlek(bron, plek), naamVanVeld(blad.sleutel)].filter(Boolean).join(", ");
  return (
    <li tabIndex={-1}>
      <p>
        <strong>
          <Plaatsnaam {...{ bron, plek }} sleutel={blad.sleutel} />
        </strong>
        {naamVanVeld(blad.sleutel) && `, ${naamVanVeld(blad.sleutel)}`}
      </p>
      <dl className="feit">
        <dt>Hier</dt>
        <dd>{waardeInWoorden(bron, blad.sleutel, blad.hier)}</dd>
        <dt>In het bestand</dt>
        <dd>{waardeInWoorden(bron, blad.sleutel, blad.ander)}</dd>
      </dl>
      <p className="bij">
        <Staatnu {...{ blad, bron }} />
      </p>
      <div className="knoppen">
        <NeemKnop kant="hier" bladen={[blad]} tekst="Die van hier nemen" waar={naam} />
        <NeemKnop kant="ander" bladen={[blad]} tekst="Die uit het bestand nemen" waar={naam} />
      </div>
    </li>
  );
}

type Lijsteigenschappen = {
  delen: readonly Plekverschil[];
  bron: Leesbaar;
  /** The side whose value the button gives, and its words. */
  neem: Zijde;
  knop: string;
};

function Regel({ blad, bron, naar }: { blad: Verschil; bron: Leesbaar; naar: Zijde }) {
  const [van, wordt] = naar === "ander" ? [blad.hier, blad.ander] : [blad.ander, blad.hier];
  const veld = veldVan(blad);
  return (
    <li>
      {veld && `${veld}: `}van <del>{waardeInWoorden(bron, blad.sleutel, van)}</del> naar{" "}
      <ins>{waardeInWoorden(bron, blad.sleutel, wordt)}</ins>
    </li>
  );
}

/** What one side changed, item by item, each with the way to the value of the other side. */
export function Wijzigingen({ delen, bron, neem: kant, knop }: Lijsteigenschappen) {
  const naar = kant === "hier" ? "ander" : "hier";
  return (
    <ul className="lijst-kaal gewijzigd">
      {delen.map(({ plek, soort, bladen }) => (
        <li key={plek} tabIndex={-1}>
          <p>
            <strong>
              <Plaatsnaam {...{ bron, plek }} sleutel={bladen[0]?.sleutel ?? plek} />
            </strong>
            {soort !== "gewijzigd" && ` is ${soort}.`}
          </p>
          {soort === "gewijzigd" && (
            <ul className="lijst-kaal">
              {bladen.map((blad) => (
                <Regel key={blad.sleutel} {...{ blad, bron, naar }} />
              ))}
            </ul>
          )}
          <div className="knoppen">
            <NeemKnop {...{ kant, bladen }} tekst={knop} waar={naamVanPlek(bron, plek)} />
          </div>
        </li>
      ))}
    </ul>
  );
}
