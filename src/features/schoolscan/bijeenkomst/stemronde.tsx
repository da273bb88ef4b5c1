import type { Overleg } from "#domain/dossier/ronde.ts";
import { geheelveld } from "#domain/dossier/veldsoort.ts";
import { KLEINSTE_TEAM } from "#domain/kleine-groep.ts";
import { MEESTE_STEMMEN } from "#domain/schoolscan/overleg.ts";
import { aantalStemmen, type Stemoptie, type Stemvraag } from "#domain/schoolscan/stemvragen.ts";
import { telling } from "#domain/taal.ts";
import { useFormulier } from "#state/formulier.ts";
import { Balk } from "#ui/balk.tsx";
import { Knop } from "#ui/knop.tsx";
import { Tekstveld } from "#ui/veld.tsx";

type Stemrondeeigenschappen = {
  vraag: Stemvraag;
  /** Key of the branch in which its counts are kept. */
  tak: string;
  overleg: Overleg;
  /** Until then only how many voted is shown, so that nobody is steered. */
  getoond: boolean;
  /** Digits count here. */
  actief: boolean;
  /** More than one show of hands: each says what it is about. */
  metKop: boolean;
  onActief(): void;
  onTel(optie: string, verschil: 1 | -1): void;
};

function Optierij(eigenschappen: Stemrondeeigenschappen & { optie: Stemoptie }) {
  const { optie, vraag, tak, overleg, getoond, onTel } = eigenschappen;
  const { veld } = useFormulier();
  const meeste = Math.max(...vraag.opties.map(({ sleutel }) => overleg.stemmen[sleutel] ?? 0));
  const { sleutel, woorden, cijfer } = optie;
  return (
    <li className="telrij">
      <span className="telrij__naam">
        <kbd>{cijfer}</kbd> {woorden}
      </span>
      {getoond && meeste > 0 && <Balk gebruikt={overleg.stemmen[optie.sleutel] ?? 0} beschikbaar={meeste} />}
      <span className="telrij__knoppen">
        <Knop soort="rand" onClick={() => onTel(sleutel, -1)} aria-label={`Een stem minder: ${woorden}`}>
          −
        </Knop>
        {getoond && (
          <Tekstveld
            inCel
            label={`Stemmen: ${woorden}`}
            soort="getal"
            {...veld(`${tak}/stemmen/${sleutel}`, geheelveld(MEESTE_STEMMEN))}
          />
        )}
        <Knop soort="rand" onClick={() => onTel(sleutel, 1)} aria-label={`Een stem erbij: ${woorden}`}>
          +
        </Knop>
      </span>
    </li>
  );
}

/** How many hands, and that small numbers are not printed. */
function Geteld({ totaal }: { totaal: number }) {
  return (
    <p role="status" className="bij">
      {totaal === 0 ? "Nog geen handen geteld." : `${telling(totaal, "hand", "handen")} geteld.`}
      {totaal > 0 && totaal < KLEINSTE_TEAM && ` Bij minder dan ${KLEINSTE_TEAM} komen de aantallen niet in het plan.`}
    </p>
  );
}

/** One show of hands: a row per option, how many were counted, and bars once they are shown. */
export function Stemronde(eigenschappen: Stemrondeeigenschappen) {
  const { vraag, overleg, metKop, actief, onActief } = eigenschappen;
  return (
    <fieldset className="stemronde" onFocus={onActief}>
      <legend className={metKop ? "label" : "vh"}>{metKop ? vraag.kop : "Handen tellen"}</legend>
      {metKop && actief && <p className="bij">De cijfertoetsen tellen hier.</p>}
      <ul className="telrijen">
        {vraag.opties.map((optie) => (
          <Optierij key={optie.sleutel} optie={optie} {...eigenschappen} />
        ))}
      </ul>
      <Geteld totaal={aantalStemmen(vraag, overleg)} />
    </fieldset>
  );
}
