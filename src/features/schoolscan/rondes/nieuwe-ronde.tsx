import { useState } from "react";
import { datumveld } from "#domain/dossier/veldsoort.ts";
import { openRonde } from "#domain/schoolscan/rondes.ts";
import { useApply, useBeeld, useNieuwId } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";

const NIETS = () => undefined;
const DATUM = datumveld();

/** Opens a new round of the scan: its name and the day on which it starts. */
export function NieuweRonde() {
  const { dossier, vandaag } = useBeeld();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const toonBericht = useBericht();
  const [naam, setNaam] = useState("");
  const [dag, setDag] = useState(() => DATUM.toon(vandaag));
  const [fout, setFout] = useState<string>();
  /** A new number empties the fields: they stand apart from the plan. */
  const [keer, setKeer] = useState(0);
  const open = () => {
    const gelezen = DATUM.lees(dag);
    if (!gelezen.goed) return setFout(gelezen.fout);
    const op = gelezen.waarde === undefined ? vandaag : String(gelezen.waarde);
    const terug = apply(openRonde(dossier, nieuwId(), { naam: naam.trim(), op }), "Nieuwe ronde geopend");
    setFout(undefined);
    setNaam("");
    setDag(DATUM.toon(vandaag));
    setKeer(keer + 1);
    toonBericht({ tekst: "De nieuwe ronde is open.", actie: { tekst: "Ongedaan maken", doe: terug } });
  };
  return (
    <section className="boven" aria-labelledby="nieuwe-ronde">
      <h2 id="nieuwe-ronde">Nieuwe ronde</h2>
      <p>
        De ronde van nu wordt dan gesloten. De vragen beginnen weer leeg. Jullie doelen, keuzes en eigen woorden bij de
        bevindingen blijven staan.
      </p>
      <Veldenrooster key={keer}>
        <Tekstveld
          label="Naam"
          hulp="Mag leeg blijven. Bijvoorbeeld: najaar 2026."
          name="nieuwe-ronde/naam"
          defaultValue={naam}
          onChange={(event) => setNaam(event.target.value)}
          onBlur={NIETS}
          ref={NIETS}
        />
        <Tekstveld
          label="Vanaf"
          hulp="Bijvoorbeeld 24-11-2026."
          soort="datum"
          name="nieuwe-ronde/vanaf"
          defaultValue={dag}
          onChange={(event) => setDag(event.target.value)}
          onBlur={NIETS}
          ref={NIETS}
          {...(fout === undefined ? {} : { fout })}
        />
      </Veldenrooster>
      <Knoppen>
        <Knop onClick={open}>Nieuwe ronde openen</Knop>
      </Knoppen>
    </section>
  );
}
