import { useEffect, useRef } from "react";
import { verplaats } from "#domain/dossier/lijst.ts";
import { useApply, useDossier } from "#state/dossier-hooks.ts";
import { Knop } from "#ui/knop.tsx";

type Volgordeeigenschappen = { id: string; naam: string; eerste: boolean; laatste: boolean };

/** Moves a goal up or down. At an end of the list one button goes; the focus then stays on the other. */
export function Volgordeknoppen({ id, naam, eerste, laatste }: Volgordeeigenschappen) {
  const { doel } = useDossier();
  const apply = useApply();
  const omhoog = useRef<HTMLButtonElement>(null);
  const omlaag = useRef<HTMLButtonElement>(null);
  const verplaatst = useRef<-1 | 1 | undefined>(undefined);
  useEffect(() => {
    if (verplaatst.current === -1 && eerste) omlaag.current?.focus();
    if (verplaatst.current === 1 && laatste) omhoog.current?.focus();
    verplaatst.current = undefined;
  }, [eerste, laatste]);
  const ga = (richting: -1 | 1) => {
    verplaatst.current = richting;
    apply(verplaats("doel", doel, id, richting), "Doel verplaatst");
  };
  return (
    <>
      {!eerste && (
        <Knop soort="stil" icoon="omhoog" ref={omhoog} onClick={() => ga(-1)}>
          Omhoog<span className="vh">: {naam}</span>
        </Knop>
      )}
      {!laatste && (
        <Knop soort="stil" icoon="omlaag" ref={omlaag} onClick={() => ga(1)}>
          Omlaag<span className="vh">: {naam}</span>
        </Knop>
      )}
    </>
  );
}
