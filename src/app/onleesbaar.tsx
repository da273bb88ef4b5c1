import { useOnleesbaar } from "#state/dossier-hooks.ts";
import { bewaarAlsBestand } from "#ui/bestand.ts";
import { Knop } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";

/** Says that the plan holds values that this version cannot read, and gives them as a file. */
export function Onleesbaar() {
  const onleesbaar = useOnleesbaar();
  if (onleesbaar.length === 0) return null;
  const een = onleesbaar.length === 1;
  const bewaar = () => {
    const tekst = JSON.stringify(onleesbaar, null, 2);
    bewaarAlsBestand("niet-gelezen.json", new TextEncoder().encode(tekst), "application/json");
  };
  return (
    <Meldingvak
      soort="let"
      kop={een ? "Eén waarde kon niet gelezen worden" : `${onleesbaar.length} waarden konden niet gelezen worden`}
      acties={
        <Knop soort="rand" onClick={bewaar}>
          Bewaar als bestand
        </Knop>
      }
    >
      <p>
        {een ? "Die blijft bewaard in dit plan, maar telt" : "Die blijven bewaard in dit plan, maar tellen"} nergens mee
        en {een ? "staat" : "staan"} niet in de PDF. In het bestand zien jullie waar het om gaat. Typ het dan opnieuw op
        de goede plek.
      </p>
    </Meldingvak>
  );
}
