import {
  aantalBesproken,
  agendaVan,
  bijeenkomstVan,
  hervatBij,
  minutenVan,
  verslagVan,
} from "#domain/schoolscan/bijeenkomst.ts";
import { telling } from "#domain/taal.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Vinkje } from "#ui/vinkje.tsx";
import { Voortgang } from "#ui/voortgang.tsx";
import { Agendakeuze } from "./agendakeuze.tsx";
import { BIJEENKOMST, plekVan, VERSLAG } from "./plek.ts";
import { useToetsenAan } from "./toetsen.ts";

/** What makes the conversation fair. */
function Regels() {
  return (
    <>
      <h2 className="boven">Zo gaat het eerlijk</h2>
      <ol>
        <li>Denk eerst zelf na, of praat in tweetallen. Daarna pas met de hele groep.</li>
        <li>Steek tegelijk de hand op. De aantallen zien jullie pas bij ‘Toon stemmen’.</li>
        <li>Vraag eerst wie het anders ziet. Niemand hoeft een stem uit te leggen.</li>
        <li>Geen namen van leerlingen, ouders of collega’s.</li>
        <li>Besluit samen, en schrijf op waarom. De stemmen blijven erbij staan.</li>
      </ol>
    </>
  );
}

function Beginnen() {
  const feiten = useBeeld();
  const href = useHref();
  const { dossier } = feiten;
  const agenda = agendaVan(feiten);
  const bij = hervatBij(dossier, agenda);
  const gedaan = aantalBesproken(dossier, agenda);
  if (bij === undefined)
    return (
      <Leeg kop="Nog geen vragen gekozen">
        <p>Kies hierboven welke vragen jullie bespreken. Dan staat hier de knop om te beginnen.</p>
      </Leeg>
    );
  const duur = agenda.length * minutenVan(bijeenkomstVan(dossier));
  const begonnen = gedaan > 0 || bijeenkomstVan(dossier).bij !== "";
  const { besloten } = verslagVan(feiten);
  return (
    <>
      <Voortgang gedaan={gedaan} van={agenda.length} wat="besproken" />
      <p className="bij">
        {telling(agenda.length, "vraag", "vragen")}, samen ongeveer {duur} minuten.
      </p>
      <Knoppen>
        <Knoplink href={href({ stap: "schoolscan", plek: plekVan(bij) })}>
          {begonnen ? "Verder met de bijeenkomst" : "Bijeenkomst beginnen"}
        </Knoplink>
        {besloten.length > 0 && (
          <Knoplink soort="rand" href={href({ stap: "schoolscan", plek: VERSLAG })}>
            Besluiten bekijken
          </Knoplink>
        )}
      </Knoppen>
    </>
  );
}

/** Before the meeting: what it is about, how long, and the rules. */
export function Voorbereiding() {
  const [toetsen, zetToetsen] = useToetsenAan();
  const href = useHref();
  return (
    <>
      <h1 id={BIJEENKOMST}>Teambijeenkomst</h1>
      <p className="intro">
        Eén vraag tegelijk op het grote scherm. Het team telt stemmen, praat erover en besluit. Alles wordt meteen
        bewaard: stoppen en later verder kan altijd.
      </p>
      <Agendakeuze />
      <Beginnen />
      <Regels />
      <h2 className="boven">Stemmen</h2>
      <p>
        Handen tellen kan altijd. Stemmen jullie liever op eigen telefoons? Kies tijdens de bijeenkomst ‘Stemmen op
        telefoons’: de QR-code komt groot op het scherm, en jullie openen daar wat het team inlevert. Of deel het{" "}
        <a href={href({ stap: "schoolscan", plek: "uitnodigen" })}>formulier voor het team</a> al eerder.
      </p>
      <Vinkje label="Toetsen gebruiken tijdens de bijeenkomst" aan={toetsen} onZet={zetToetsen} />
      <p className="bij">Met het vraagteken zien jullie tijdens de bijeenkomst welke toetsen er zijn.</p>
    </>
  );
}
