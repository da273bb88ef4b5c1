import { KAART_FACTOR, PLEKKEN, REM_PLAFOND } from "#domain/suggestie/instellingen.ts";
import { Uitklap } from "#ui/uitklap.tsx";

/** How the order of the suggestions comes about, and that its weights are our own. */
export function HoeWerktHet() {
  return (
    <Uitklap titel="Hoe werken deze voorstellen?" bij="de punten zijn onze eigen keuze">
      <p>
        Elke interventie is gekoppeld aan vragen van de schoolscan. Hoe groter de zorg en hoe beter de interventie
        daarbij past, hoe meer punten. De sterkste reden telt heel, de tweede half en de derde een kwart.
      </p>
      <ul>
        <li>De menukaart beslist bij bijna gelijk: maanden × bewijs, keer {KAART_FACTOR} gedeeld door 10.</li>
        <li>Lage kosten geven een paar punten.</li>
        <li>
          Is de uitvoering nu lastig, dan gaan er hooguit {REM_PLAFOND} punten af. Het voorstel blijft wel zichtbaar.
        </li>
        <li>Geeft de menukaart geen maanden, dan telt het midden van de menukaart. Niets krijgt nul.</li>
        <li>Maanden worden nooit bij elkaar opgeteld.</li>
        <li>
          Er staan hooguit {PLEKKEN} voorstellen, verspreid over de doelgebieden waar jullie zorgen over hebben. Mensen,
          scholing en materiaal staan erbij als ‘hierbij hoort’.
        </li>
      </ul>
      <p>
        Al deze gewichten zijn ontwerpkeuzes van deze app. Geen onderzoek geeft ze. Het zegt dus niet wat bij jullie
        werkt: dat zien jullie door te meten.
      </p>
    </Uitklap>
  );
}
