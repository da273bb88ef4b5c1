import { useEffect } from "react";
import { verwijderTak } from "#domain/dossier/lijst.ts";
import { KLEINSTE_GROEP } from "#domain/kleine-groep.ts";
import {
  isAlleenGemiddelde,
  isKleineGroep,
  type Resultaatrij as Rij,
  telptNietOp,
  volgendMoment,
} from "#domain/leerresultaten/resultaten.ts";
import { momentInWoorden, onderwerpInWoorden, verdelingInWoorden } from "#domain/leerresultaten/woorden.ts";
import { alsZin, telling, toonGetal } from "#domain/taal.ts";
import { useApply, useDossier, useEntries, useNieuwId } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { veldId } from "#ui/veld.tsx";
import { Resultaatvelden } from "./resultaatvelden.tsx";

/** What to know about a result: too few pupils to show, an average alone, percentages that do not add up. */
function Aandacht({ rij }: { rij: Rij }) {
  const som = telptNietOp(rij);
  return (
    <>
      {som !== undefined && (
        <p className="bij">
          <strong>De procenten tellen op tot {toonGetal(som)}, niet tot 100.</strong> Klopt dat? Dan mag het blijven
          staan.
        </p>
      )}
      {isAlleenGemiddelde(rij) && (
        <p className="bij">
          <strong>Hier staat alleen een gemiddelde.</strong> Dat kan gelijk blijven terwijl de uitersten verder uit
          elkaar gaan. Vul ook in hoeveel procent op welk niveau zit.
        </p>
      )}
      {isKleineGroep(rij) && (
        <p className="bij">
          <strong>Minder dan {KLEINSTE_GROEP} leerlingen.</strong> Dit resultaat staat alleen hier. Het komt niet in de
          PDF, zodat niemand te herkennen is.
        </p>
      )}
      {rij.n === undefined && (
        <p className="bij">Vul in om hoeveel leerlingen het gaat. Zonder dat aantal komt het niet in de PDF.</p>
      )}
    </>
  );
}

function Samenvatting({ rij }: { rij: Rij }) {
  const delen = [
    rij.n === undefined ? "" : telling(rij.n, "leerling", "leerlingen"),
    verdelingInWoorden(rij),
    rij.gemiddelde === undefined ? "" : `Gemiddeld ${toonGetal(rij.gemiddelde)}`,
    [rij.toets, rij.bron].filter(Boolean).join(", "),
  ].filter(Boolean);
  return <p>{delen.length > 0 ? delen.map(alsZin).join(" ") : "Nog geen cijfers."}</p>;
}

type Rijeigenschappen = {
  rij: Rij;
  /** Just added: it opens, with the focus in its first field. */
  nieuw: boolean;
  onKopie(id: string): void;
  naVerwijderen(): void;
};

/** One result: what it says, its fields, and the way to the next moment. */
export function Resultaatrij({ rij, nieuw, onKopie, naVerwijderen }: Rijeigenschappen) {
  const dossier = useDossier();
  const entries = useEntries();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const toonBericht = useBericht();
  const naam = `${onderwerpInWoorden(rij, dossier.school)}, ${momentInWoorden(rij)}`;
  useEffect(() => {
    if (nieuw) document.getElementById(veldId(`resultaat/${rij.id}/vak`))?.focus();
  }, [nieuw, rij.id]);
  const kopieer = () => {
    const id = nieuwId();
    apply(volgendMoment(dossier, rij, id), "Resultaat voor het volgende moment");
    onKopie(id);
  };
  const verwijder = () => {
    const terug = apply(verwijderTak(entries, `resultaat/${rij.id}`), "Resultaat verwijderd");
    naVerwijderen();
    toonBericht({ tekst: `${naam}: verwijderd.`, actie: { tekst: "Ongedaan maken", doe: terug } });
  };
  const erbij = <span className="vh">: {naam}</span>;
  return (
    <li className="rij" id={`resultaat-${rij.id}`}>
      <h2 className="rij__kop">{naam}</h2>
      <Samenvatting rij={rij} />
      <Aandacht rij={rij} />
      <Uitklap titel={<>Wijzigen{erbij}</>} open={nieuw}>
        <Resultaatvelden rij={rij} />
      </Uitklap>
      <Knoppen>
        <Knop soort="rand" onClick={kopieer}>
          Volgend moment erbij{erbij}
        </Knop>
        <Knop soort="weg" onClick={verwijder}>
          Verwijderen{erbij}
        </Knop>
      </Knoppen>
    </li>
  );
}
