import { SECTORNAMEN } from "#domain/dossier/namen.ts";
import type { Sector } from "#domain/dossier/school.ts";
import { opsomming } from "#domain/taal.ts";
import { useDossier, useInhoud } from "#state/dossier-hooks.ts";
import { Meldingvak } from "#ui/melding.tsx";
import { Bronlink } from "./bronlink.tsx";

/** Sectors about which the research behind the menukaart says little. */
const WEINIG_BEWIJS: readonly Sector[] = ["so", "vso", "pro"];

/** Tells a school of so, vso or pro that little is known about its own sector. */
export function BewijsInSector() {
  const { sectoren } = useDossier().school;
  const regel = useInhoud().regelteksten.R48;
  const eigen = WEINIG_BEWIJS.filter((sector) => sectoren[sector]).map((sector) => SECTORNAMEN[sector]);
  if (eigen.length === 0 || !regel) return null;
  return (
    <Meldingvak soort="tip" kop={`Weinig onderzoek in het ${opsomming(eigen)}`}>
      <p>
        {regel.melding} {regel.watTeDoen}{" "}
        <span className="bij klein">
          (
          {regel.bron.map((bron, i) => (
            <span key={bron}>
              {i > 0 && "; "}
              <Bronlink bron={bron} />
            </span>
          ))}
          )
        </span>
      </p>
    </Meldingvak>
  );
}
