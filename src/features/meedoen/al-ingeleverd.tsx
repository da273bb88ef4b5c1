import { linkVan } from "#state/pakjes.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { kopieer } from "#ui/kopieer.ts";

/** The link of a hand-in was opened: it is meant for the leader, who pastes it in the plan. */
export function AlIngeleverd({ pakje }: { pakje: Uint8Array }) {
  const toon = useBericht();
  const neemLink = async () => {
    const gelukt = await kopieer(linkVan(pakje));
    toon({ tekst: gelukt ? "Link gekopieerd." : "Kopiëren lukt niet. Neem de link over uit de adresbalk." });
  };
  return (
    <>
      <h1>Dit is een ingeleverd formulier</h1>
      <p className="intro">Alleen de school kan het openen. De antwoorden zijn hier niet te lezen.</p>
      <p>
        Leidt u de schoolscan? Open uw plan, ga naar Schoolscan, kies Samen invullen en plak daar deze link bij
        Inleveringen openen.
      </p>
      <Knoppen>
        <Knop onClick={() => void neemLink()}>Link kopiëren</Knop>
      </Knoppen>
    </>
  );
}
