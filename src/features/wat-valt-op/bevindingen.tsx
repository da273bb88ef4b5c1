import { doelenAdvies } from "#domain/programma/doelen.ts";
import { telling } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { BevindingRij } from "./bevinding-rij.tsx";

/** All findings in their order, and how many goals follow from them. */
export function Bevindingen() {
  const { bevindingen, doelen } = useBeeld();
  return (
    <section className="boven" aria-labelledby="bevindingen">
      <h2 id="bevindingen">De punten op volgorde</h2>
      <p role="status">
        <strong>{telling(doelen.length, "doel", "doelen")}</strong>{" "}
        <span className="bij">{doelenAdvies(doelen.length)}</span>
      </p>
      {bevindingen.length === 0 ? (
        <p>Uit de vragen die nu zijn beantwoord, komt geen punt met zorg.</p>
      ) : (
        <ol className="rijen" aria-label="Punten op volgorde van zorg">
          {bevindingen.map((bevinding) => (
            <BevindingRij key={bevinding.ref} bevinding={bevinding} />
          ))}
        </ol>
      )}
    </section>
  );
}
