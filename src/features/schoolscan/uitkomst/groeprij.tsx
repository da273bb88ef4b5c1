import { ROLLEN } from "#domain/dossier/inbreng.ts";
import { ROLNAMEN } from "#domain/dossier/namen.ts";
import { KLEINSTE_TEAM, toonAantal } from "#domain/kleine-groep.ts";
import { type Groepsbeeld, plekInWoorden } from "#domain/schoolscan/groepsbeeld.ts";
import type { Keuzeschaal } from "#domain/schoolscan/opties.ts";
import type { Uitkomstrij } from "#domain/schoolscan/uitkomst.ts";
import { waaromVerborgen } from "#domain/schoolscan/uitkomst-woorden.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Stapelbalk, Verdelingrij, Zonderbalk } from "#ui/verdeling.tsx";
import { tintVan } from "./tint.ts";

/** "midden: veel zorgen". */
const Midden = ({ beeld }: { beeld: Groepsbeeld }) => (
  <>
    midden: <strong>{beeld.midden || "geen zicht"}</strong>
  </>
);

/** The bar of a group, or in words where the middle half of it lies. */
function Balk({ beeld, schaal }: { beeld: Groepsbeeld; schaal: Keuzeschaal }) {
  if (beeld.verdeling)
    return (
      <Stapelbalk
        delen={beeld.verdeling.map(({ woorden, cijfer, aantal }) => ({
          naam: woorden,
          tint: tintVan(schaal, cijfer),
          aantal,
        }))}
      />
    );
  const [laag, hoog] = (beeld.spreiding ?? [0, 0]).map((plek) => plekInWoorden(schaal, plek));
  return (
    <Zonderbalk>
      {laag ? `De middelste helft: ${laag === hoog ? laag : `${laag} tot ${hoog}`}.` : "Geen zicht."} De hele verdeling
      tonen we vanaf 10 antwoorden.
    </Zonderbalk>
  );
}

/** One group at one question. */
export function Groeprij({ rij, schaal }: { rij: Uitkomstrij; schaal: Keuzeschaal }) {
  const { respondenten } = useBeeld();
  const naam = metHoofdletter(ROLNAMEN[rij.rol]);
  const teken = ROLLEN.indexOf(rij.rol) + 1;
  if (rij.soort === "verborgen")
    return (
      <Verdelingrij teken={teken} naam={naam}>
        <Zonderbalk>{waaromVerborgen(rij.rol, respondenten.groepen[rij.rol].stand)}</Zonderbalk>
      </Verdelingrij>
    );
  if (rij.soort === "samen")
    return (
      <Verdelingrij
        teken={teken}
        naam={`${naam} samen (${toonAantal(rij.personen, KLEINSTE_TEAM)})`}
        bij={<Midden beeld={rij.beeld} />}
      >
        <Zonderbalk>Eén antwoord van de hele groep.</Zonderbalk>
      </Verdelingrij>
    );
  return (
    <Verdelingrij teken={teken} naam={`${naam} (${rij.beeld.aantal})`} bij={<Midden beeld={rij.beeld} />}>
      <Balk beeld={rij.beeld} schaal={schaal} />
    </Verdelingrij>
  );
}
