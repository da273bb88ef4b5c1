import { useState } from "react";
import { tekstveld } from "#domain/dossier/veldsoort.ts";
import { eigenTekst, groepeerMeldingen, type Meldinggroep } from "#domain/regels/groeperen.ts";
import type { Melding } from "#domain/regels/melding.ts";
import { useHref } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Kantteken } from "#ui/kantnummer.tsx";
import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Tekstvak } from "#ui/veld.tsx";
import { naarWaar } from "./woorden.ts";

function Reden({ melding: { id, over, kop, reden } }: { melding: Melding }) {
  const { veld } = useFormulier();
  // Only at first: emptying the field must not close the part around it.
  const [open] = useState(reden !== "");
  return (
    <Uitklap
      id={`reden-${id}`}
      titel={
        <span>
          Reden opschrijven<span className="vh">: {over || kop}</span>
        </span>
      }
      bij={reden ? "ingevuld, komt in de PDF" : "niets ingevuld"}
      open={open}
    >
      <Tekstvak
        label="Waarom laten jullie dit zo?"
        hulp="De MR leest deze tekst mee, onder ‘open punten’."
        {...veld(`reden/${id}`, tekstveld(1000))}
      />
    </Uitklap>
  );
}

/** A message that is alone under its heading: one button to mend it. */
function Enkel({ melding }: { melding: Melding }) {
  const href = useHref();
  const { id, kop, over, waar } = melding;
  return (
    <li className="rij" id={id}>
      <div>
        <h3>{kop}</h3>
        {over && <p>{over}</p>}
        <p className="bij">
          {melding.melding} {melding.watTeDoen}
        </p>
        <Knoppen>
          <Knoplink soort="rand" href={href(waar)}>
            {naarWaar(waar)}
            <span className="vh">: {over || kop}</span>
          </Knoplink>
        </Knoppen>
        {melding.redenMag && <Reden melding={melding} />}
      </div>
    </li>
  );
}

/** Several messages of one rule: what they share is said once, each place is a link. */
function Samen({ groep }: { groep: Meldinggroep }) {
  const href = useHref();
  return (
    <li className="rij">
      <div>
        <h3>
          {groep.kop} ({groep.meldingen.length})
        </h3>
        <p className="bij">
          {groep.melding} {groep.watTeDoen}
        </p>
        <ul className="rijen rijen--in">
          {groep.meldingen.map((melding) => (
            <li className="rij" id={melding.id} key={melding.id}>
              <div>
                <a className="rij__a" href={href(melding.waar)}>
                  {melding.over || naarWaar(melding.waar)}
                </a>
                <p className="bij">{eigenTekst(groep, melding)}</p>
                {melding.redenMag && <Reden melding={melding} />}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

type Lijst = { kop: string; teken: "stop" | "let" | "tip"; uitleg?: string; meldingen: Melding[]; leeg: string };

/** One group of messages: what, where, the way there, and a reason where the rule allows it. */
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
          {groepeerMeldingen(meldingen).map((groep) => {
            const [eerste] = groep.meldingen;
            return eerste && groep.meldingen.length === 1 ? (
              <Enkel key={eerste.id} melding={eerste} />
            ) : (
              <Samen key={eerste?.id} groep={groep} />
            );
          })}
        </ul>
      )}
    </section>
  );
}
