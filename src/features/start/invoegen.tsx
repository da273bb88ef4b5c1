import { useEffect, useState } from "react";
import { type Geopend, openBestand } from "#state/dossiers.ts";
import { sluitVerslag, useVerslagen } from "#state/verslagen.ts";
import { Meldingvak } from "#ui/melding.tsx";
import { Samenvoegverslag } from "./samenvoegverslag.tsx";

/** Files that wait until their plan is open: merging is then one step of that plan, and can be undone. */
const wachtend = new Map<string, Geopend>();

/** Has this file merged into the plan as soon as that is open. */
export function zetKlaar(id: string, geopend: Geopend): void {
  wachtend.set(id, geopend);
}

/** Merges the file that waits for this plan, and shows what merging did until the user closes it. */
export function Invoegen({ id }: { id: string }) {
  const [mislukt, setMislukt] = useState(false);
  const verslagen = useVerslagen(id);
  useEffect(() => {
    const geopend = wachtend.get(id);
    if (!geopend) return;
    wachtend.delete(id);
    openBestand(geopend, { soort: "samenvoegen", id }).catch(() => setMislukt(true));
  }, [id]);
  return (
    <>
      {mislukt && (
        <Meldingvak soort="stop" kop="Samenvoegen is niet gelukt" role="alert">
          <p>Er is niets veranderd aan dit plan. Open het bestand nog een keer.</p>
        </Meldingvak>
      )}
      {verslagen.map((verslag, i) => (
        <Samenvoegverslag
          key={verslag.op.getTime()}
          verslag={verslag}
          nieuwste={i === 0}
          onSluit={() => void sluitVerslag(id, verslag)}
        />
      ))}
    </>
  );
}
