import { doelenMet, haalUitDoelen, maakDoel } from "#domain/programma/doelen.ts";
import type { Bevinding } from "#domain/schoolscan/bevindingen.ts";
import { useApply, useDossier, useEntries, useNieuwId } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Vinkje } from "#ui/vinkje.tsx";

/** A finding becomes a goal of its own at once; after that it can join another goal (see Doelkeuze). */
export function AanDeSlag({ bevinding: { ref, nummer }, titel }: { bevinding: Bevinding; titel: string }) {
  const dossier = useDossier();
  const entries = useEntries();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const toonBericht = useBericht();
  const huidige = doelenMet(dossier, ref);
  const maakEigenDoel = () => apply(maakDoel(dossier, nieuwId(), titel, [ref]), `Doel gemaakt van ${nummer}`);
  const haalWeg = () => {
    const { changes, weg } = haalUitDoelen(entries, dossier, ref);
    const terug = apply(changes, weg.length > 0 ? "Doel verwijderd" : `${nummer} uit de doelen gehaald`);
    if (weg.length > 0)
      toonBericht({
        tekst: `Het doel bij ${nummer} is verwijderd.`,
        actie: { tekst: "Ongedaan maken", doe: terug },
      });
  };
  return (
    <Vinkje
      label={
        <>
          Hier gaan wij mee aan de slag<span className="vh">: {titel}</span>
        </>
      }
      aan={huidige.length > 0}
      onZet={(aan) => (aan ? maakEigenDoel() : haalWeg())}
    />
  );
}
