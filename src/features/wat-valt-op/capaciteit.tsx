import { isCapaciteit } from "#domain/schoolscan/zorgbeeld.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Antwoordenlijst } from "./antwoordenlijst.tsx";

/** Onderdeel K in short: no finding about pupils, but what a choice has to fit in. */
export function Capaciteit() {
  const oordelen = useBeeld().oordelen.filter(({ item }) => isCapaciteit(item));
  if (oordelen.length === 0) return null;
  return (
    <section className="boven" aria-labelledby="capaciteit">
      <h2 id="capaciteit">Wat de school aankan</h2>
      <p className="bij">Dit bepaalt wat haalbaar is. Het telt niet mee in de volgorde hierboven.</p>
      <Antwoordenlijst oordelen={oordelen} />
    </section>
  );
}
