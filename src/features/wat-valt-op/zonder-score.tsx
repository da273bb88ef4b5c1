import { isCapaciteit } from "#domain/schoolscan/zorgbeeld.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Antwoordenlijst } from "./antwoordenlijst.tsx";

/** Figures and open answers about pupils: they have no norm, so they get no place in the order. */
export function ZonderScore() {
  const oordelen = useBeeld().oordelen.filter(({ item, punten }) => punten === undefined && !isCapaciteit(item));
  if (oordelen.length === 0) return null;
  return (
    <section className="boven" aria-labelledby="zonder-score">
      <h2 id="zonder-score">Ook opgeschreven</h2>
      <p className="bij">Cijfers en open antwoorden krijgen geen punten. Lees ze naast de punten hierboven.</p>
      <Antwoordenlijst oordelen={oordelen} />
    </section>
  );
}
