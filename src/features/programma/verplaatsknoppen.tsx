import { useEffect, useRef } from "react";
import { verplaats } from "#domain/dossier/lijst.ts";
import { useApply, useBeeld } from "#state/dossier-hooks.ts";
import { Knop } from "#ui/knop.tsx";

const RICHTINGEN = { omhoog: -1, omlaag: 1 } as const;
type Richting = keyof typeof RICHTINGEN;

/** Up and down in the list. The order decides the number (I1 …); the focus stays with the choice that moves. */
export function Verplaatsknoppen({ id, naam, plaats }: { id: string; naam: string; plaats: number }) {
  const { dossier, keuzes } = useBeeld();
  const apply = useApply();
  const gedrukt = useRef<{ richting: Richting; vanaf: number }>(undefined);
  useEffect(() => {
    if (gedrukt.current === undefined || gedrukt.current.vanaf === plaats) return;
    const knop = (richting: Richting) => document.getElementById(`${id}-${richting}`);
    (knop(gedrukt.current.richting) ?? knop("omhoog") ?? knop("omlaag"))?.focus();
    gedrukt.current = undefined;
  }, [id, plaats]);
  const ga = (richting: Richting) => {
    gedrukt.current = { richting, vanaf: plaats };
    apply(verplaats("keuze", dossier.keuze, id, RICHTINGEN[richting]), "Volgorde veranderen");
  };
  return (
    <>
      {plaats > 0 && (
        <Knop id={`${id}-omhoog`} soort="stil" icoon="omhoog" onClick={() => ga("omhoog")}>
          Omhoog<span className="vh">: {naam}</span>
        </Knop>
      )}
      {plaats < keuzes.length - 1 && (
        <Knop id={`${id}-omlaag`} soort="stil" icoon="omlaag" onClick={() => ga("omlaag")}>
          Omlaag<span className="vh">: {naam}</span>
        </Knop>
      )}
    </>
  );
}
