import { isCapaciteit } from "#domain/schoolscan/zorgbeeld.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Antwoordenlijst } from "./antwoordenlijst.tsx";
import { Landelijk } from "./landelijk.tsx";

/** Figures and open answers about pupils: they have no norm, so they get no place in the order. */
export function ZonderScore() {
  const { oordelen: alle, items } = useBeeld();
  const oordelen = alle.filter(({ item, punten }) => punten === undefined && !isCapaciteit(item));
  if (oordelen.length === 0) return null;
  return (
    <section className="boven" aria-labelledby="zonder-score">
      <h2 id="zonder-score">Ook opgeschreven</h2>
      <p className="bij">Cijfers en open antwoorden krijgen geen punten. Lees ze naast de punten hierboven.</p>
      <Antwoordenlijst oordelen={oordelen} />
      {items
        .filter(({ id }) => oordelen.some(({ item }) => item === id))
        .map((item) => (
          <Landelijk key={item.id} item={item} titel={item.kort} los />
        ))}
    </section>
  );
}
