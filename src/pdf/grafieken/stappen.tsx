import { Circle } from "@react-pdf/renderer";
import { reeks } from "../reeks.ts";
import { KLEUR } from "../zetsel/maten.ts";
import { breekLabel } from "../zetsel/meet.ts";
import { Label, Lijn, Tekening } from "./teken.tsx";

/** More steps than this continue on a next line. */
const PER_RIJ = 7;
const REGEL = 11;

type Stap = { naam: string; datum: string; klaar: boolean };

const rijenVan = (stappen: readonly Stap[]): Stap[][] => {
  const aantal = Math.ceil(stappen.length / PER_RIJ);
  const lengte = Math.ceil(stappen.length / Math.max(1, aantal));
  return Array.from({ length: aantal }, (_, rij) => stappen.slice(rij * lengte, (rij + 1) * lengte));
};

/** The names of a step and below them its date, with the style of each line. */
const regelsVan = ({ naam, datum }: Stap, breedte: number) => [
  ...breekLabel(naam, breedte - 6, 8.5, 3).map((tekst) => ({ tekst, grootte: 8.5, vet: true })),
  ...breekLabel(datum, breedte - 6, 8, 2).map((tekst) => ({ tekst, grootte: 8, vet: false })),
];

function Stip({ stap, x, boven, breedte }: { stap: Stap; x: number; boven: number; breedte: number }) {
  return (
    <>
      <Circle
        cx={x}
        cy={boven + 12}
        r={6}
        fill={stap.klaar ? KLEUR.accent : KLEUR.papier}
        stroke={KLEUR.accent}
        strokeWidth={1.6}
      />
      {reeks(regelsVan(stap, breedte), ({ tekst, grootte, vet }, regel) => (
        <Label x={x} y={boven + 32 + regel * REGEL} tekst={tekst} grootte={grootte} vet={vet} anker="middle" />
      ))}
    </>
  );
}

/** Steps on a line: filled = done, open = still to do. */
export function Stappen({ stappen, breedte }: { stappen: readonly Stap[]; breedte: number }) {
  const rijen = rijenVan(stappen);
  const kolom = breedte / Math.max(1, ...rijen.map((rij) => rij.length));
  const regels = Math.max(2, ...stappen.map((stap) => regelsVan(stap, kolom).length));
  const rijhoogte = 32 + regels * REGEL;
  return (
    <Tekening breedte={breedte} hoogte={rijen.length * rijhoogte}>
      {reeks(rijen, (rij, plaats) => {
        const boven = plaats * rijhoogte;
        const einde = (rij.length - 0.5) * kolom;
        return (
          <>
            <Lijn van={[kolom / 2, boven + 12]} naar={[einde, boven + 12]} kleur={KLEUR.accent} dikte={2} />
            {reeks(rij, (stap, deel) => (
              <Stip stap={stap} x={kolom * (deel + 0.5)} boven={boven} breedte={kolom} />
            ))}
          </>
        );
      })}
    </Tekening>
  );
}
