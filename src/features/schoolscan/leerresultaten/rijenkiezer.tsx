import type { Ingelezen } from "#domain/leerresultaten/inlezen/rijen.ts";
import { momentInWoorden, onderwerpInWoorden, verdelingInWoorden } from "#domain/leerresultaten/woorden.ts";
import { alsZin, telling, toonGetal } from "#domain/taal.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { Vinkje } from "#ui/vinkje.tsx";

export type Rijkeuze = { rij: Ingelezen; nr: number; kan: boolean; bekend: boolean; aan: boolean };

const cijfers = (rij: Ingelezen) =>
  [
    rij.n === undefined ? "" : telling(rij.n, "leerling", "leerlingen"),
    verdelingInWoorden(rij),
    rij.gemiddelde === undefined ? "" : `Gemiddeld ${toonGetal(rij.gemiddelde)}`,
  ]
    .filter(Boolean)
    .map(alsZin)
    .join(" ");

function Rijregel({ keuze: { rij, nr, kan, bekend, aan }, onWissel }: { keuze: Rijkeuze; onWissel(nr: number): void }) {
  const { school } = useDossier();
  const naam = `Rij ${nr}: ${onderwerpInWoorden(rij, school)}, ${momentInWoorden(rij)}`;
  const bij = [...(bekend ? ["Deze meting staat er al."] : []), ...rij.fouten, ...rij.opmerkingen].join(" ");
  return (
    <li>
      {kan ? <Vinkje label={naam} aan={aan} onZet={() => onWissel(nr)} /> : <p>{naam}. Deze rij kan niet mee.</p>}
      <p className="bij">{[cijfers(rij), bij].filter(Boolean).join(" ")}</p>
    </li>
  );
}

/** Every row as it will be stored; a row that does not fit says why, the others can be left out. */
export function Rijenkiezer({ keuzes, onWissel }: { keuzes: readonly Rijkeuze[]; onWissel(nr: number): void }) {
  return (
    <>
      <h3>Welke rijen nemen jullie over?</h3>
      <ul className="lijst-kaal">
        {keuzes.map((keuze) => (
          <Rijregel key={keuze.nr} keuze={keuze} onWissel={onWissel} />
        ))}
      </ul>
    </>
  );
}
