import { Uitklap } from "./uitklap.tsx";

export type Cijferregel = { id: string; toon: string; wat: string; letOp: string; bron: string };

type Cijferlijsteigenschappen = {
  titel: string;
  /** Which subject, for screen readers; left out when the title says it. */
  over?: string;
  bij: string;
  /** What stands above the figures: the own judgement, or a warning. */
  vooraf?: string;
  cijfers: readonly Cijferregel[];
  /** What is said when there are none, or below them. */
  slot?: string | undefined;
};

/** Figures of others to put beside one's own; closed, so that they do not steer. */
export function Cijferlijst({ titel, over, bij, vooraf, cijfers, slot }: Cijferlijsteigenschappen) {
  return (
    <Uitklap
      titel={
        <>
          {titel}
          {over && <span className="vh">, {over}</span>}
        </>
      }
      bij={bij}
    >
      {vooraf && <p>{vooraf}</p>}
      {cijfers.length > 0 && (
        <dl className="feit">
          {cijfers.map(({ id, toon, wat, letOp, bron }) => (
            <div key={id}>
              <dt>{toon}</dt>
              <dd>
                {wat}.{letOp && ` ${letOp}`} <span className="bij">Bron: {bron}.</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {slot && <p className="bij">{slot}</p>}
    </Uitklap>
  );
}
