import { Fragment } from "react";
import type { Staaf } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import { KLEUR } from "../zetsel/maten.ts";
import { breekLabel, tekstbreedte } from "../zetsel/meet.ts";
import { Gevuld, Label, Lijn, Tekening } from "./teken.tsx";

const RIJ = 22;
const STAAFHOOGTE = 15;
const AS = 16;
const NAAM = 150;

type Props = { staven: readonly Staaf[]; max: number; eenheid: string; breedte: number };
type Schaal = { nul: number; lengte: number; max: number };

const plek = ({ nul, lengte, max }: Schaal, waarde: number): number =>
  nul + Math.min(Math.max(waarde / max, 0), 1) * lengte;

const landelijkTekst = ({ landelijk }: Staaf): string =>
  landelijk ? `landelijk ${landelijk.toon}` : "geen landelijk cijfer";

function As({ schaal, eenheid, onder }: { schaal: Schaal; eenheid: string; onder: number }) {
  const toon = (deel: number) => {
    const getal = String(Math.round(deel * schaal.max * 10) / 10).replace(".", ",");
    if (eenheid === "%") return `${getal}%`;
    return deel === 1 ? `${getal} ${eenheid}` : getal;
  };
  return (
    <>
      <Lijn van={[schaal.nul, 0]} naar={[schaal.nul, onder]} kleur={KLEUR.inkt} dikte={1} />
      <Lijn van={[schaal.nul, onder]} naar={[schaal.nul + schaal.lengte, onder]} kleur={KLEUR.inkt} />
      {reeks([0, 0.5, 1], (deel) => {
        const x = schaal.nul + deel * schaal.lengte;
        return (
          <Fragment>
            <Lijn van={[x, onder - 1]} naar={[x, onder + 3]} kleur={KLEUR.inkt} />
            <Label
              x={x}
              y={onder + 12}
              tekst={toon(deel)}
              anker={deel === 1 ? "end" : "middle"}
              grootte={8}
              kleur={KLEUR.grijs}
            />
          </Fragment>
        );
      })}
    </>
  );
}

/** The national figure: a heavy line with white around it. */
function Landelijk({ x, boven }: { x: number; boven: number }) {
  return (
    <>
      <Lijn van={[x, boven - 3]} naar={[x, boven + 18]} kleur={KLEUR.papier} dikte={5} />
      <Lijn van={[x, boven - 3]} naar={[x, boven + 18]} kleur={KLEUR.inkt} dikte={2.2} />
    </>
  );
}

type RijProps = { staaf: Staaf; boven: number; schaal: Schaal; breedte: number; metLandelijk: boolean };

function Rij({ staaf, boven, schaal, breedte, metLandelijk }: RijProps) {
  const { naam, waarde, toon, landelijk, vulling = "vol" } = staaf;
  const regels = breekLabel(naam, NAAM - 4, 9, 2);
  const midden = boven + 11;
  return (
    <>
      {reeks(regels, (regel, plaats) => (
        <Label
          x={0}
          y={regels.length === 1 ? midden : midden - 4 + plaats * 9}
          tekst={regel}
          grootte={regels.length === 1 ? 9 : 8}
        />
      ))}
      <Label x={schaal.nul - 8} y={midden} tekst={toon} anker="end" vet />
      <Gevuld
        vulling={vulling}
        x={schaal.nul}
        y={boven}
        breedte={Math.max(0.8, plek(schaal, waarde) - schaal.nul)}
        hoogte={STAAFHOOGTE}
      />
      {landelijk ? <Landelijk x={plek(schaal, landelijk.waarde)} boven={boven} /> : null}
      {metLandelijk ? (
        <Label
          x={breedte}
          y={midden}
          tekst={landelijkTekst(staaf)}
          anker="end"
          grootte={8.5}
          vet={landelijk !== undefined}
          kleur={landelijk ? KLEUR.inkt : KLEUR.grijs}
        />
      ) : null}
    </>
  );
}

/** Bars from the left: name, value, bar, and beside it the national figure or the words that there is none. */
export function Staven({ staven, max, eenheid, breedte }: Props) {
  const metLandelijk = staven.some(({ landelijk }) => landelijk !== undefined);
  const getal = Math.max(40, ...staven.map(({ toon }) => tekstbreedte(toon, 9) + 16));
  const rechts = metLandelijk ? Math.max(...staven.map((staaf) => tekstbreedte(landelijkTekst(staaf), 8.5))) + 8 : 8;
  const nul = NAAM + getal;
  const schaal = { nul, lengte: Math.max(40, breedte - nul - rechts), max: max > 0 ? max : 1 };
  const onder = staven.length * RIJ + 2;
  return (
    <Tekening breedte={breedte} hoogte={onder + AS}>
      <As schaal={schaal} eenheid={eenheid} onder={onder} />
      {reeks(staven, (staaf, plaats) => (
        <Rij staaf={staaf} boven={plaats * RIJ + 2} schaal={schaal} breedte={breedte} metLandelijk={metLandelijk} />
      ))}
    </Tekening>
  );
}
