import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { beschikbaarInSchooljaar, jarenVanPotje } from "#domain/begroting/beschikbaar.ts";
import { verwijderPotje } from "#domain/begroting/wijzigingen.ts";
import type { Potje } from "#domain/dossier/geld.ts";
import { toonSchooljaar } from "#domain/dossier/schooljaar.ts";
import { bedragveld, datumveld, tekstveld } from "#domain/dossier/veldsoort.ts";
import { useApply, useBeeld, useDossier, useEntries, useInhoud, useOngedaan } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstvak, Tekstveld, Veldenrooster } from "#ui/veld.tsx";

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
          {toonBedrag(beschikbaarInSchooljaar(potje, jaar))}
        </li>
      ))}
    </ul>
  );
}

/** Where the preset comes from, and what it does not prove. */
function Herkomst({ potje }: { potje: Potje }) {
  const preset = useInhoud().potjes.find((p) => p.id === potje.voorinvulling);
  if (!preset) return null;
  return (
    <div className="bij">
      <p>{preset.uitleg}</p>
      {preset.bedragen.map((b) => (
        <p key={`${b.jaar}-${b.centen}`}>
          {toonBedrag(b.centen, true)} per leerling ({b.sectoren.join(", ")}), {b.jaar}. {b.noot} Bron: {b.bron}.{" "}
          {b.zeker ? "" : "Niet zeker."}
        </p>
      ))}
      <p>Peildatum {preset.peildatum}. Pas alles aan met de cijfers van jullie bestuur.</p>
    </div>
  );
}

function Verwijderen({ id, naam }: { id: string; naam: string }) {
  const dossier = useDossier();
  const entries = useEntries();
  const apply = useApply();
  const { ongedaan } = useOngedaan();
  const toon = useBericht();
  return (
    <Knoppen>
      <Knop
        soort="weg"
        onClick={() => {
          apply(verwijderPotje(dossier, entries, id), "Potje verwijderd");
          toon({ tekst: `Potje ${naam} is verwijderd.`, actie: { tekst: "Ongedaan maken", doe: ongedaan } });
        }}
      >
        Potje verwijderen
      </Knop>
    </Knoppen>
  );
}

/** One potje: amount per year, period, end date, conditions and who has a say. */
export function PotjeFormulier({ id, potje }: { id: string; potje: Potje }) {
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
      <Herkomst potje={potje} />
      <Tekstveld
        label="Waar staat dit bedrag?"
        hulp="Bijvoorbeeld: beschikking van 3 juli, of begroting van het bestuur."
        {...veld(`${tak}/bron`, tekstveld(300))}
      />
      <Tekstvak label="Voorwaarden" {...veld(`${tak}/voorwaarden`, tekstveld())} />
      <Tekstvak label="Wie beslist mee?" {...veld(`${tak}/zeggenschap`, tekstveld())} />
      <Verwijderen id={id} naam={potje.naam} />
    </>
  );
}
