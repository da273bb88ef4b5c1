import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { OPTIES } from "#domain/schoolscan/opties.ts";
import { besluitIsGetal, besluitschaal, getalAlsTekst } from "#domain/schoolscan/stemvragen.ts";
import { useApply } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Schaal } from "#ui/schaal.tsx";
import { Tekstvak, Tekstveld } from "#ui/veld.tsx";
import type { Bespreking } from "./bespreking.ts";

const GROOTSTE = 1_000_000;

/** The option of the scale that the team chooses together. */
function Keuze({ bespreking: { item, tak, overleg, nummer } }: { bespreking: Bespreking }) {
  const apply = useApply();
  const schaal = besluitschaal(item);
  if (!schaal) return null;
  const sleutel = `${tak}/besluit`;
  return (
    <Schaal
      legend="Dit besluiten we samen"
      naam={sleutel}
      soort={schaal === "Z" ? "z" : "klein"}
      opties={OPTIES[schaal].map(({ waarde, woorden, cijfer }) => ({ waarde, label: woorden, cijfer }))}
      waarde={overleg.besluit || undefined}
      onKies={(waarde) => apply([{ sleutel, waarde }], `Besluit bij vraag ${nummer}`)}
    />
  );
}

/** What the team decides: an option, a figure or words, with the reason. It stands beside the votes and answers. */
export function Besluit({ bespreking }: { bespreking: Bespreking }) {
  const { veld } = useFormulier();
  const { item, tak } = bespreking;
  const woorden = !besluitschaal(item) && !besluitIsGetal(item);
  return (
    <section className="beamer__vak" id="besluit" aria-label="Besluit">
      <Keuze bespreking={bespreking} />
      {besluitIsGetal(item) && (
        <Tekstveld
          label="Van dit getal gaan we uit"
          soort="getal"
          {...veld(`${tak}/besluit`, getalAlsTekst(GROOTSTE))}
        />
      )}
      <Tekstvak
        label={woorden ? "Dit spreken we af" : "Waarom?"}
        hulp={woorden ? "Eén of twee zinnen." : "Wat gaf de doorslag?"}
        regels={2}
        {...veld(`${tak}/besluitUitleg`, tekstveld())}
      />
    </section>
  );
}
