import { nummerVanVraag } from "#domain/feiten.ts";
import { type Deel, delenVoor, toonDeel } from "#domain/schoolscan/delen.ts";
import { itemVan, refVan } from "#domain/schoolscan/oordeel.ts";
import type { Onderdeelbeeld } from "#domain/schoolscan/plekken.ts";
import type { Invulrol } from "#domain/schoolscan/rondes.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { useGekozenDeel } from "./gekozen-deel.ts";
import { MrHint } from "./mr-hint.tsx";
import { Onderdeelkop } from "./onderdeelkop.tsx";
import { Vraag } from "./vraag.tsx";
import { WieVultIn } from "./wie-vult-in.tsx";

/** The parts to choose from; a part that the school no longer has stays reachable through its answers. */
const metDeel = (delen: Deel[], deel: string): Deel[] =>
  delen.some(({ id }) => id === deel) ? delen : [...delen, { id: deel, naam: toonDeel(deel) }];

type Onderdeeleigenschappen = {
  lijst: Onderdeelbeeld[];
  huidig: number;
  beeld: Onderdeelbeeld;
  rol: Invulrol;
  onKiesRol(rol: Invulrol): void;
  plek: string | undefined;
};

/** One onderdeel of the scan: who fills in, and its questions. */
export function Onderdeel({ lijst, huidig, beeld, rol, onKiesRol, plek }: Onderdeeleigenschappen) {
  const feiten = useBeeld();
  const deel = useGekozenDeel(plek);
  const delen = delenVoor(feiten.dossier.school);
  const meldingen = feiten.meldingen.filter(({ waar }) => waar.stap === "schoolscan");
  return (
    <>
      <Onderdeelkop {...{ lijst, huidig, beeld, rol }} deel={deel.pagina} />
      {huidig === 0 && <MrHint />}
      <p className="bij">
        Kies wat nu het beste past. ‘Geen zicht’ is ook een antwoord: dan zoeken jullie het eerst uit. Met het
        toetsenbord: kies met de pijltjes of typ een cijfer, met 0 voor geen zicht.
      </p>
      <WieVultIn {...{ rol, onKiesRol, delen }} deel={deel.pagina} onKiesDeel={deel.kiesVoorPagina} />
      {beeld.items.map((item) => (
        <Vraag
          key={item.id}
          plek={{ item, ref: refVan(item.id, deel.van(item.id)), nummer: nummerVanVraag(feiten, item.id), rol }}
          delen={metDeel(delen, deel.van(item.id))}
          onKiesDeel={(gekozen) => deel.kiesVoorVraag(item.id, gekozen)}
          meldingen={meldingen.filter(({ waar }) => itemVan(waar.plek ?? "") === item.id)}
        />
      ))}
    </>
  );
}
