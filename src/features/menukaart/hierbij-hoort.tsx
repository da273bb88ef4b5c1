import type { Suggestie } from "#domain/suggestie/suggesties.ts";
import { useInhoud } from "#state/dossier-hooks.ts";
import { Knoppen } from "#ui/knop.tsx";
import { Planknop } from "./planknop.tsx";

type Hoortbijeigenschappen = {
  suggestie: Suggestie;
  /** Goals of the intervention it belongs with. */
  doelen: readonly string[];
};

/** Who and what-with: people, training, material or agreements, each one click to choose along. */
export function HierbijHoort({ suggestie: { hoortBij, hoortBijOmdat }, doelen }: Hoortbijeigenschappen) {
  const { menukaart } = useInhoud();
  if (hoortBij.length === 0) return null;
  return (
    <>
      <h4 className="label">Hierbij hoort: wie en waarmee</h4>
      <ul className="rijen">
        {menukaart
          .filter(({ id }) => hoortBij.includes(id))
          .map(({ id, titel }) => (
            <li className="rij rij--2" key={id}>
              <p>
                <strong>{titel}</strong>
                {hoortBijOmdat[id] && <span className="bij"> {hoortBijOmdat[id]}</span>}
              </p>
              <Knoppen>
                <Planknop interventie={id} titel={titel} doelen={doelen} tekst="Meekiezen" soort="rand" />
              </Knoppen>
            </li>
          ))}
      </ul>
    </>
  );
}
