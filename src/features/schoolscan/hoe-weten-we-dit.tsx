import { gekozen } from "#domain/dossier/velden.ts";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { samenvattingBronnen } from "#domain/schoolscan/bronnen.ts";
import { groepenVoor } from "#domain/schoolscan/groepen.ts";
import { useDossier, useInhoud } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstvak } from "#ui/veld.tsx";
import { Vinkjes } from "#ui/vinkje.tsx";
import { Bewijslijst } from "./bewijslijst.tsx";
import { useAntwoord, type Vraagplek } from "./vraag-antwoord.ts";

/** Where an answer comes from: sources, groups, a note and evidence. Closed it says what is in it. */
export function HoeWetenWeDit({ plek }: { plek: Vraagplek }) {
  const { scan, teksten } = useInhoud();
  const { school } = useDossier();
  const { antwoord, tak, zet } = useAntwoord(plek);
  const { veld } = useFormulier();
  const { niveaus, bronvoorbeelden } = plek.item;
  const groepen = niveaus.some((niveau) => niveau !== "S") ? groepenVoor(school) : [];
  const zetVinkje = (veldnaam: "bronnen" | "groepen") => (id: string, aan: boolean) =>
    zet(`${veldnaam}/${id}`, aan || undefined);
  return (
    <Uitklap titel="Hoe weten we dit?" bij={samenvattingBronnen(scan, antwoord)}>
      <Vinkjes
        legend="Kruis alles aan wat jullie gebruikten"
        hulp={bronvoorbeelden.length > 0 && `Denk aan: ${bronvoorbeelden.join(", ")}.`}
        opties={scan.bronvinkjes.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        gekozen={gekozen(antwoord.bronnen)}
        onZet={zetVinkje("bronnen")}
      />
      {groepen.length > 0 && (
        <Vinkjes
          legend="Om welke groepen of leerjaren gaat het?"
          opties={groepen.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          gekozen={gekozen(antwoord.groepen)}
          onZet={zetVinkje("groepen")}
        />
      )}
      <Tekstvak
        label="Toelichting"
        hulp="Wat zien jullie, en bij wie? Geen namen van leerlingen."
        {...veld(`${tak}/toelichting`, tekstveld())}
      />
      <Bewijslijst plek={plek} />
      <p className="bij">{teksten.privacy.kort}</p>
    </Uitklap>
  );
}
