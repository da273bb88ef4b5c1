import { ROLNAMEN } from "#domain/dossier/namen.ts";
import { type Keuzeschaal, OPTIES } from "#domain/schoolscan/opties.ts";
import type { Uitkomst, Uitkomstrij } from "#domain/schoolscan/uitkomst.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";

/** What stands in the table when a group has no counts to show. */
function inPlaatsVan(rij: Uitkomstrij): string {
  if (rij.soort === "verborgen") return "niet te zien";
  const midden = rij.beeld.midden || "geen zicht";
  return rij.soort === "samen" ? `één antwoord samen: ${midden}` : `midden: ${midden}; de verdeling tonen we vanaf 10`;
}

function Groepcellen({ rij, schaal }: { rij: Uitkomstrij; schaal: Keuzeschaal }) {
  const verdeling = rij.soort === "groep" ? rij.beeld.verdeling : undefined;
  if (!verdeling)
    return (
      <Cel vol over={OPTIES[schaal].length}>
        {inPlaatsVan(rij)}
      </Cel>
    );
  return verdeling.map(({ waarde, woorden, aantal }) => (
    <Cel key={waarde} kop={woorden} getal>
      {aantal}
    </Cel>
  ));
}

/** The same answers as numbers. */
export function Uitkomsttabel({ uitkomst: { item, schaal, rijen } }: { uitkomst: Uitkomst }) {
  return (
    <Tabel
      bijschrift={`${metHoofdletter(item.kort)}: aantal antwoorden`}
      kolommen={[{ kop: "Wie" }, ...OPTIES[schaal].map(({ woorden }) => ({ kop: woorden, getal: true }))]}
    >
      <Rijgroep>
        {rijen.map((rij) => (
          <Rij key={`${rij.rol}-${rij.soort}`}>
            <Rijkop>
              {metHoofdletter(ROLNAMEN[rij.rol])}
              {rij.soort === "samen" && " samen"}
            </Rijkop>
            <Groepcellen rij={rij} schaal={schaal} />
          </Rij>
        ))}
      </Rijgroep>
    </Tabel>
  );
}
