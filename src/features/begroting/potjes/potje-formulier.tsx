import { jarenVanPotje, toonOmrekening } from "#domain/begroting/beschikbaar.ts";
import { verwijderPotje } from "#domain/begroting/wijzigingen.ts";
import type { Potje } from "#domain/dossier/geld.ts";
import { toonSchooljaar } from "#domain/dossier/schooljaar.ts";
import { bedragveld, datumveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { useApply, useBeeld, useDossier, useEntries } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstvak, Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { naamVanPotje } from "../opties.ts";
import { useVerwijder } from "../verwijderen.ts";
import type { Werkblad } from "../werkblad.ts";
import { Herkomst } from "./herkomst.tsx";
import { Telling } from "./telling.tsx";

const PERIODEN = [
  { waarde: "schooljaar", label: "per schooljaar" },
  { waarde: "kalenderjaar", label: "per kalenderjaar" },
];
const AARDEN = [
  { waarde: "jaarlijks", label: "elk jaar opnieuw" },
  { waarde: "tijdelijk", label: "tijdelijk, met een einddatum" },
  { waarde: "eenmalig", label: "eenmalig, op is op" },
];

/** How a calendar year is divided over two school years, as a line of arithmetic. */
function Omrekening({ potje, jaren }: { potje: Potje; jaren: number[] }) {
  if (potje.periode !== "kalenderjaar") return null;
  return (
    <ul className="bij">
      {jaren.map((jaar) => (
        <li key={jaar}>
          Schooljaar {toonSchooljaar(jaar)}: {toonOmrekening(potje, jaar)}.
        </li>
      ))}
    </ul>
  );
}

type Potjeeigenschappen = { id: string; potje: Potje };

function Verwijderen({ id, potje, werkblad }: Potjeeigenschappen & { werkblad: Werkblad }) {
  const dossier = useDossier();
  const entries = useEntries();
  const verwijder = useVerwijder();
  const naarKop = () => werkblad.focusOp(POTJESKOP);
  return (
    <Knoppen>
      <Knop
        soort="weg"
        onClick={() => {
          verwijder(`Potje ${naamVanPotje(potje)}`, verwijderPotje(dossier, entries, id), naarKop);
          naarKop();
        }}
      >
        Potje verwijderen<span className="vh">: {naamVanPotje(potje)}</span>
      </Knop>
    </Knoppen>
  );
}

/** Id of the heading above the potjes. */
export const POTJESKOP = "potjes-kop";

/** One potje: amount per year, period, end date, conditions and who has a say. */
export function PotjeFormulier({ id, potje, werkblad }: Potjeeigenschappen & { werkblad: Werkblad }) {
  const { jaren } = useBeeld();
  const apply = useApply();
  const { veld } = useFormulier();
  const tak = `potje/${id}`;
  const kies = (naam: string) => (waarde: string) => apply([{ sleutel: `${tak}/${naam}`, waarde }]);
  return (
    <>
      <Tekstveld label="Naam" {...veld(`${tak}/naam`, tekstveld(120))} />
      <Veldenrooster>
        <Keuzelijst label="Bedragen" opties={PERIODEN} waarde={potje.periode} onKies={kies("periode")} />
        <Keuzelijst label="Soort geld" opties={AARDEN} waarde={potje.aard} onKies={kies("aard")} />
        <Tekstveld
          label="Te besteden tot en met"
          hulp="Leeg laten als er geen einde is."
          soort="datum"
          {...veld(`${tak}/einddatum`, datumveld())}
        />
      </Veldenrooster>
      <Telling id={id} potje={potje} />
      <Veldenrooster>
        {jarenVanPotje(potje, jaren).map((jaar) => (
          <Tekstveld
            key={jaar}
            label={
              potje.periode === "schooljaar" ? `Beschikbaar in ${toonSchooljaar(jaar)}` : `Heel kalenderjaar ${jaar}`
            }
            soort="bedrag"
            {...veld(`${tak}/jaren/${jaar}/bedrag`, bedragveld)}
          />
        ))}
      </Veldenrooster>
      <Omrekening potje={potje} jaren={jaren} />
      <Herkomst id={id} potje={potje} />
      <Veldenrooster>
        <Tekstveld
          label="Waar staat dit bedrag?"
          hulp="Bijvoorbeeld: beschikking, of begroting van het bestuur."
          {...veld(`${tak}/bron`, tekstveld(1000))}
        />
        <Tekstveld
          label="Peildatum"
          hulp="Wanneer klopte dit bedrag?"
          soort="datum"
          {...veld(`${tak}/peildatum`, datumveld())}
        />
        <Tekstveld
          label="Met wie is dit afgesproken?"
          hulp="Een functie is genoeg."
          {...veld(`${tak}/contact`, tekstveld(200))}
        />
        <Tekstveld label="Wanneer is dit afgesproken?" soort="datum" {...veld(`${tak}/afspraakOp`, datumveld())} />
      </Veldenrooster>
      <Tekstvak label="Voorwaarden" {...veld(`${tak}/voorwaarden`, tekstveld())} />
      <Tekstvak label="Wie beslist mee?" {...veld(`${tak}/zeggenschap`, tekstveld())} />
      <Verwijderen id={id} potje={potje} werkblad={werkblad} />
    </>
  );
}
