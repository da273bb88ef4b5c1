import { toonSchooljaarKort } from "#domain/dossier/schooljaar.ts";
import type { Geheelrij } from "#domain/programma/geheel.ts";

/** Measures of the drawing, in its own units. */
const BREED = 740;
const DOEL = 200;
const KEUZE = 250;
const JAREN = 500;
const KOP = 26;
const RIJHOOGTE = 40;

const kort = (tekst: string, lengte: number) =>
  tekst.length > lengte ? `${tekst.slice(0, lengte - 1).trimEnd()}…` : tekst;
const midden = (plaats: number) => KOP + RIJHOOGTE * plaats + RIJHOOGTE / 2;

type Tekeneigenschappen = {
  doelen: readonly { id: string; nummer: string; titel: string }[];
  rijen: readonly Geheelrij[];
  jaren: readonly number[];
};

/** Lines from goals to the choices that serve them. */
function Lijnen({ doelen, rijen }: Tekeneigenschappen) {
  return rijen.flatMap((rij, plaats) =>
    doelen
      .map(({ id }, doel) => ({ id, doel }))
      .filter(({ id }) => rij.doelen.includes(id))
      .map(({ id, doel }) => (
        <path
          key={`${rij.id} ${id}`}
          className="sinkt"
          fill="none"
          strokeWidth="1.5"
          d={`M${DOEL} ${midden(doel)}C${DOEL + 30} ${midden(doel)} ${KEUZE - 35} ${midden(plaats)} ${KEUZE - 5} ${midden(plaats)}`}
        />
      )),
  );
}

/** Goals at the left, what is done for them in the middle, the school years at the right. The table says the same. */
export function GeheelTekening({ doelen, rijen, jaren }: Tekeneigenschappen) {
  const hoogte = KOP + RIJHOOGTE * Math.max(doelen.length, rijen.length);
  const jaarbreedte = (BREED - JAREN) / Math.max(1, jaren.length);
  return (
    <svg className="tijdlijn" viewBox={`0 0 ${BREED} ${hoogte}`} aria-hidden="true">
      {jaren.map((jaar, i) => (
        <text key={jaar} x={JAREN + jaarbreedte * (i + 0.5)} y="16" textAnchor="middle">
          {toonSchooljaarKort(jaar)}
        </text>
      ))}
      <Lijnen doelen={doelen} rijen={rijen} jaren={jaren} />
      {doelen.map(({ id, nummer, titel }, plaats) => (
        <text key={id} x="0" y={midden(plaats) + 5}>
          {kort(`${nummer} ${titel}`, 26)}
        </text>
      ))}
      {rijen.map(({ id, nummer, naam, jaren: loopt }, plaats) => (
        <g key={id}>
          <text x={KEUZE} y={midden(plaats) + 5}>
            {kort(`${nummer} ${naam}`, 32)}
          </text>
          {jaren
            .map((jaar, i) => ({ jaar, i }))
            .filter(({ jaar }) => loopt.includes(jaar))
            .map(({ jaar, i }) => (
              <rect
                key={jaar}
                className="fbord"
                x={JAREN + jaarbreedte * i + 4}
                y={midden(plaats) - 10}
                width={jaarbreedte - 8}
                height="20"
                rx="3"
                fillOpacity=".85"
              />
            ))}
        </g>
      ))}
    </svg>
  );
}
