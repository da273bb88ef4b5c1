import { tekstveld } from "#domain/dossier/veldsoort.ts";
import type { Melding, StapId } from "#domain/regels/melding.ts";
import { useHref } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Kantteken } from "#ui/kantnummer.tsx";
import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstvak } from "#ui/veld.tsx";

const NAAR: Record<StapId, string> = {
  school: "Naar School",
  schoolscan: "Naar de vraag",
  "wat-valt-op": "Naar Wat valt op",
  menukaart: "Naar de menukaart",
  programma: "Naar de keuze",
  begroting: "Naar de begroting",
  controle: "Naar Controle",
};

function Reden({ melding }: { melding: Melding }) {
  const { veld } = useFormulier();
  return (
    <Uitklap
      id={`reden-${melding.id}`}
      titel="Reden opschrijven"
      bij={melding.reden ? "ingevuld, komt in de PDF" : "niets ingevuld"}
      open={melding.reden !== ""}
    >
      <Tekstvak
        label="Waarom laten jullie dit zo?"
        hulp="De MR leest deze tekst mee, onder ‘open punten’."
        {...veld(`reden/${melding.id}`, tekstveld(1000))}
      />
    </Uitklap>
  );
}

function Meldingrij({ melding }: { melding: Melding }) {
  const href = useHref();
  const { kop, over, waar } = melding;
  return (
    <li className="rij" id={melding.id}>
      <div>
        <h3>{kop}</h3>
        {over && <p>{over}</p>}
        <p className="bij">
          {melding.melding} {melding.watTeDoen}
        </p>
        <Knoppen>
          <Knoplink soort="rand" href={href(waar)}>
            {NAAR[waar.stap]}
            <span className="vh">: {over || kop}</span>
          </Knoplink>
        </Knoppen>
        {melding.redenMag && <Reden melding={melding} />}
      </div>
    </li>
  );
}

type Lijst = { kop: string; teken: "stop" | "let" | "tip"; uitleg?: string; meldingen: Melding[]; leeg: string };

/** One group of messages: what, where, one button to mend it, and a reason where the rule allows it. */
export function Meldingenlijst({ kop, teken, uitleg, meldingen, leeg }: Lijst) {
  return (
    <section className="boven">
      <h2 className="met-nr">
        <Kantteken soort={teken} />
        {kop} ({meldingen.length})
      </h2>
      {uitleg && meldingen.length > 0 && <p className="bij">{uitleg}</p>}
      {meldingen.length === 0 ? (
        <p className="bij">{leeg}</p>
      ) : (
        <ul className="rijen">
          {meldingen.map((melding) => (
            <Meldingrij key={melding.id} melding={melding} />
          ))}
        </ul>
      )}
    </section>
  );
}
