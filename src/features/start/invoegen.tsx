import { useEffect, useState } from "react";
import { useOngedaan } from "#state/dossier-hooks.ts";
import { type Geopend, openBestand } from "#state/dossiers.ts";
import { Meldingvak } from "#ui/melding.tsx";
import { Overschreven, type Waardewissel } from "./overschreven.tsx";

/** Files that wait until their plan is open: merging is then one step of that plan, and can be undone. */
const wachtend = new Map<string, Geopend>();

/** Has this file merged into the plan as soon as that is open. */
export function zetKlaar(id: string, geopend: Geopend): void {
  wachtend.set(id, geopend);
}

/** Merges the file that waits for this plan, and shows which values it changed. */
export function Invoegen({ id }: { id: string }) {
  const [waarden, setWaarden] = useState<readonly Waardewissel[]>();
  const [mislukt, setMislukt] = useState(false);
  const { wat, ongedaan } = useOngedaan();
  const sluit = () => setWaarden(undefined);
  useEffect(() => {
    const geopend = wachtend.get(id);
    if (!geopend) return;
    wachtend.delete(id);
    openBestand(geopend, { soort: "samenvoegen", id }).then(
      ({ overschreven }) => setWaarden(overschreven),
      () => setMislukt(true),
    );
  }, [id]);
  if (mislukt)
    return (
      <Meldingvak soort="stop" kop="Samenvoegen is niet gelukt" role="alert">
        <p>Er is niets veranderd aan dit plan. Open het bestand nog een keer.</p>
      </Meldingvak>
    );
  if (!waarden) return null;
  const terug = () => {
    ongedaan();
    sluit();
  };
  const kanTerug = wat === "Bestand samengevoegd";
  return <Overschreven waarden={waarden} onSluit={sluit} {...(kanTerug ? { onOngedaan: terug } : {})} />;
}
