import { Fragment } from "react";
import { Dialoog } from "#ui/dialoog.tsx";
import { Knop } from "#ui/knop.tsx";
import { Vinkje } from "#ui/vinkje.tsx";

const UITLEG: readonly [toets: string, doet: string][] = [
  ["→ of Page Down", "volgende vraag"],
  ["← of Page Up", "vorige vraag"],
  ["1 tot en met 6, en 0", "een stem erbij; het cijfer staat bij het antwoord"],
  ["S", "stemmen tonen of verbergen"],
  ["N", "naar de notitie"],
  ["B", "naar het besluit"],
  ["T", "de tijd laten lopen of stilzetten"],
  ["M", "een minuut erbij"],
  ["Q", "stemmen op telefoons: de QR-code groot op het scherm"],
  ["K", "vraag is besproken, aan of uit"],
  ["U", "ongedaan maken"],
  ["F", "volledig scherm, aan of uit"],
  ["Esc", "uit een veld terug naar de vraag; daarna: beamer sluiten"],
  ["?", "deze uitleg"],
];

type Uitlegeigenschappen = { aan: boolean; onZet(aan: boolean): void; onSluit(): void };

/** All keys, and the switch that turns them off. */
export function Toetsenuitleg({ aan, onZet, onSluit }: Uitlegeigenschappen) {
  return (
    <Dialoog titel="Toetsen" onSluit={onSluit} acties={<Knop onClick={onSluit}>Sluiten</Knop>}>
      <dl className="feit">
        {UITLEG.map(([toets, doet]) => (
          <Fragment key={toets}>
            <dt>{toets}</dt>
            <dd>{doet}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="bij">In een veld werken deze toetsen niet: daar typen jullie gewoon.</p>
      <Vinkje label="Toetsen gebruiken" aan={aan} onZet={onZet} />
      <p className="bij">Uit: alleen Esc werkt dan nog. Handig als iemand de computer met de stem bedient.</p>
    </Dialoog>
  );
}
