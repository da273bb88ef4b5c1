import type { MouseEvent } from "react";
import type { Gebleven } from "#domain/samenvoegen/paar.ts";
import { type Leesbaar, naamVanPlek } from "#domain/samenvoegen/plaats.ts";
import { verwijderAlsnog } from "#domain/samenvoegen/verslag.ts";
import { useApply, useEntries } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop } from "#ui/knop.tsx";
import { Plaatsnaam } from "./verslag-plek.tsx";

function GeblevenRij({ deel, bron }: { deel: Gebleven; bron: Leesbaar }) {
  const entries = useEntries();
  const apply = useApply();
  const toonBericht = useBericht();
  const naam = naamVanPlek(bron, deel.rij);
  const weg = verwijderAlsnog(deel, entries);
  const verwijder = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    currentTarget.closest<HTMLElement>("li")?.focus();
    toonBericht({
      tekst: `${naam} is verwijderd.`,
      actie: { tekst: "Ongedaan maken", doe: apply(weg, `${naam} verwijderd`) },
    });
  };
  return (
    <li tabIndex={-1}>
      <p>
        <strong>
          <Plaatsnaam {...{ bron }} plek={deel.rij} sleutel={deel.bladen[0]?.sleutel ?? deel.rij} />
        </strong>{" "}
        {deel.verwijderdDoor === "hier"
          ? "is hier verwijderd, en in het bestand nog gewijzigd of gebruikt."
          : "is in het bestand verwijderd, en hier nog gewijzigd of gebruikt."}{" "}
        {weg.length > 0 ? "Daarom staat het er nog, helemaal." : "Het is nu verwijderd."}
      </p>
      {weg.length > 0 && (
        <div className="knoppen">
          <Knop soort="rand" onClick={verwijder}>
            Toch verwijderen<span className="vh">: {naam}</span>
          </Knop>
        </div>
      )}
    </li>
  );
}

/** Items that stayed, although one side deleted them. */
export function Geblevenlijst({ gebleven, bron }: { gebleven: readonly Gebleven[]; bron: Leesbaar }) {
  if (gebleven.length === 0) return null;
  return (
    <>
      <h2>Verwijderd en gewijzigd</h2>
      <ul className="lijst-kaal gewijzigd">
        {gebleven.map((deel) => (
          <GeblevenRij key={deel.rij} {...{ deel, bron }} />
        ))}
      </ul>
    </>
  );
}
