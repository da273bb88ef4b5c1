import { eersteOpenVraag } from "#domain/schoolscan/antwoorden.ts";
import { refVan } from "#domain/schoolscan/oordeel.ts";
import { type Onderdeelbeeld, plekVanOnderdeel } from "#domain/schoolscan/plekken.ts";
import type { Invulrol } from "#domain/schoolscan/rondes.ts";
import { voortgangVan } from "#domain/schoolscan/voortgang.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Voortgang } from "#ui/voortgang.tsx";
import { Onderdeelkeuze } from "./onderdeelkeuze.tsx";

type Kopeigenschappen = { lijst: Onderdeelbeeld[]; huidig: number; beeld: Onderdeelbeeld; rol: Invulrol; deel: string };

/** Title of the onderdeel, how far it is, and the way to the open questions and the other onderdelen. */
export function Onderdeelkop({ lijst, huidig, beeld, rol, deel }: Kopeigenschappen) {
  const { dossier, items, beantwoord } = useBeeld();
  const href = useHref();
  const hier = voortgangVan(beeld.items, beantwoord);
  const alles = voortgangVan(items, beantwoord);
  const open = eersteOpenVraag(beeld.items, dossier, rol) ?? eersteOpenVraag(items, dossier, rol);
  return (
    <>
      <h1 id={plekVanOnderdeel(beeld.onderdeel.id)}>{beeld.onderdeel.titel}</h1>
      <Voortgang gedaan={hier.beantwoord} van={hier.totaal}>
        {open && <a href={href({ stap: "schoolscan", plek: refVan(open.id, deel) })}>Naar de eerste open vraag</a>}
        <span className="bij">
          Hele scan: {alles.beantwoord} van {alles.totaal} vragen beantwoord
        </span>
      </Voortgang>
      <Onderdeelkeuze lijst={lijst} huidig={huidig} />
    </>
  );
}
