import { STEMTITEL } from "#domain/schoolscan/stemronde.ts";
import type { Uitnodigingsvorm } from "#domain/schoolscan/uitnodigingskeuzes.ts";
import { useHref } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";

/** From a page that is printed, back to where its form is sent out. */
export function Terug({ vorm }: { vorm: Uitnodigingsvorm }) {
  const href = useHref();
  const [plek, naam] = vorm.ronde === undefined ? ["uitnodigen", "Samen invullen"] : ["stem", STEMTITEL];
  return (
    <Knoplink soort="rand" href={href({ stap: "schoolscan", plek })}>
      Terug naar {naam}
    </Knoplink>
  );
}
