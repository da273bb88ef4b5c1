import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { beschikbaarInSchooljaar, jarenVanPotje } from "#domain/begroting/beschikbaar.ts";
import { jarenZonderBedrag, schattingUitLeerlingen, vulSchatting } from "#domain/begroting/schatting.ts";
import type { PotjeVoorinvulling } from "#domain/begroting/voorinvulling.ts";
import { verwijderPotje } from "#domain/begroting/wijzigingen.ts";
import { toonDatum } from "#domain/dossier/datum.ts";
import type { Potje } from "#domain/dossier/geld.ts";
import { SECTORNAMEN } from "#domain/dossier/namen.ts";
import { toonSchooljaar } from "#domain/dossier/schooljaar.ts";
import { bedragveld, datumveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { opsomming } from "#domain/taal.ts";
import { useApply, useBeeld, useDossier, useEntries, useInhoud } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { TekstMetLinks } from "#ui/tekst-met-links.tsx";
import { Tekstvak, Tekstveld, Veldenrooster } from "#ui/veld.tsx";
import { naamVanPotje } from "./opties.ts";
import { useVerwijder } from "./verwijderen.ts";
import type { Werkblad } from "./werkblad.ts";

const PERIODEN = [
  { waarde: "schooljaar", label: "per schooljaar" },
  { waarde: "kalenderjaar", label: "per kalenderjaar" },
];
const AARDEN = [
  { waarde: "jaarlijks", label: "elk jaar opnieuw" },
  { waarde: "tijdelijk", label: "tijdelijk, met een einddatum" },
  { waarde: "eenmalig", label: "eenmalig, op is op" },
];

/** Says in words how a calendar year is divided over two school years. */
function Omrekening({ potje, jaren }: { potje: Potje; jaren: number[] }) {
  if (potje.periode !== "kalenderjaar") return null;
  return (
    <ul className="bij">
      {jaren.map((jaar) => (
        <li key={jaar}>
          Schooljaar {toonSchooljaar(jaar)}: 5/12 van {jaar} en 7/12 van {jaar + 1}, samen{" "}
          {toonBedrag(beschikbaarInSchooljaar(potje, jaar))}.
        </li>
      ))}
    </ul>
  );
}

type Potjeeigenschappen = { id: string; potje: Potje };

/** Offers pupils × the sourced amount for the years without an amount, and marks it as an estimate. */
function Schatting({ id, potje, preset }: Potjeeigenschappen & { preset: PotjeVoorinvulling }) {
  const { jaren } = useBeeld();
  const { school } = useDossier();
  const apply = useApply();
  const schatting = schattingUitLeerlingen(preset, school);
  if (!schatting || jarenZonderBedrag(potje, jaren).length === 0) return null;
  return (
    <>
      <p className="bij">
        {schatting.herkomst} Dat is {toonBedrag(schatting.centen)} per jaar. Vervang de schatting door het bedrag van
        jullie bestuur.
      </p>
      <Knoppen>
        <Knop soort="rand" onClick={() => apply(vulSchatting(id, potje, schatting, jaren), "Schatting ingevuld")}>
          Schatting invullen: leerlingen × bedrag
        </Knop>
      </Knoppen>
    </>
  );
}

/** Where the preset comes from, and what it does not prove. */
function Herkomst({ id, potje }: Potjeeigenschappen) {
  const preset = useInhoud().potjes.find((p) => p.id === potje.voorinvulling);
  const { sectoren } = useDossier().school;
  if (!preset) return null;
  const passend = preset.bedragen.filter((b) => b.sectoren.some((sector) => sectoren[sector]));
  return (
    <>
      <div className="bij">
        <p>{preset.uitleg}</p>
        {passend.map((b) => (
          <p key={`${b.jaar}-${b.centen}`}>
            {toonBedrag(b.centen, true)} per leerling in {opsomming(b.sectoren.map((sector) => SECTORNAMEN[sector]))},{" "}
            {b.jaar}. {b.noot} Bron: <TekstMetLinks tekst={b.bron} />. {b.zeker ? "" : "Niet zeker."}
          </p>
        ))}
        <p>Peildatum {toonDatum(preset.peildatum)}. Pas alles aan met de cijfers van jullie bestuur.</p>
      </div>
      <Schatting id={id} potje={potje} preset={preset} />
    </>
  );
}

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
      <Tekstveld
        label="Waar staat dit bedrag?"
        hulp="Bijvoorbeeld: beschikking van 3 juli, of begroting van het bestuur."
        {...veld(`${tak}/bron`, tekstveld(1000))}
      />
      <Tekstvak label="Voorwaarden" {...veld(`${tak}/voorwaarden`, tekstveld())} />
      <Tekstvak label="Wie beslist mee?" {...veld(`${tak}/zeggenschap`, tekstveld())} />
      <Verwijderen id={id} potje={potje} werkblad={werkblad} />
    </>
  );
}
