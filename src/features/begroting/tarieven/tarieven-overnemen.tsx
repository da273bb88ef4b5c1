import { useState } from "react";
import { neemTarievenOver } from "#domain/begroting/tarieven.ts";
import { readDossier } from "#domain/dossier/entries.ts";
import { planNaam } from "#domain/dossier/plannaam.ts";
import { telling } from "#domain/taal.ts";
import { useApply, useDossier, useNieuwId } from "#state/dossier-hooks.ts";
import { leesTarieven, useDossiers } from "#state/dossiers.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";

/** Takes rates over from another plan on this device, e.g. of another school of the same board. */
export function TarievenOvernemen() {
  const plannen = useDossiers();
  const dossier = useDossier();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const [plan, setPlan] = useState("");
  const [stand, setStand] = useState("");
  const andere = (plannen ?? []).filter(({ verwijderdOp }) => verwijderdOp === undefined);
  if (andere.length < 2) return null;
  const neemOver = async () => {
    const ander = readDossier(await leesTarieven(plan)).dossier;
    const changes = neemTarievenOver(dossier, ander, nieuwId);
    const aantal = new Set(changes.map(({ sleutel }) => sleutel.split("/")[1])).size;
    if (aantal > 0) apply(changes, "Tarieven overgenomen");
    setStand(
      aantal === 0
        ? "Dat plan heeft geen tarieven die hier nog niet staan."
        : `${telling(aantal, "tarief", "tarieven")} overgenomen.`,
    );
  };
  return (
    <>
      <Keuzelijst
        label="Tarieven uit een ander plan op dit apparaat"
        opties={andere.map((rij) => ({ waarde: rij.id, label: planNaam(rij) }))}
        leeg="Kies een plan"
        waarde={plan}
        onKies={setPlan}
      />
      <Knoppen>
        <Knop
          soort="rand"
          onClick={() => void neemOver()}
          nietMogelijk={plan === "" ? "Kies eerst een plan." : undefined}
        >
          Tarieven overnemen
        </Knop>
      </Knoppen>
      <p role="status">{stand}</p>
    </>
  );
}
