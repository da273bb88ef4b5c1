import { useId } from "react";
import { plekVanOnderdeel } from "#domain/schoolscan/plekken.ts";
import { type Zorgbeeld, type Zorgtelling, zorgPerOnderdeel } from "#domain/schoolscan/zorgbeeld.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { Uitklap } from "#ui/uitklap.tsx";

type Klasse = keyof Zorgtelling;

const KLASSEN: readonly { klasse: Klasse; naam: string; vulling: string }[] = [
  { klasse: "veel", naam: "veel zorg", vulling: "fz5" },
  { klasse: "enige", naam: "enige zorg", vulling: "fz3" },
  { klasse: "weinig", naam: "weinig of geen zorg", vulling: "fz1" },
  { klasse: "geenZicht", naam: "geen zicht", vulling: "" },
  { klasse: "open", naam: "niet beantwoord", vulling: "fvel" },
];

/** Hatching for "geen zicht": not knowing has a look of its own. */
function Arcering({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="fvel" />
        <rect width="1.5" height="6" className="finkt" />
      </pattern>
    </defs>
  );
}

/** All questions of one onderdeel beside each other, from much concern to not answered. */
function Zorgbalk({ telling, vragen }: Zorgbeeld) {
  const arcering = useId();
  let vanaf = 0;
  return (
    <svg className="balk" aria-hidden="true">
      <Arcering id={arcering} />
      {KLASSEN.filter(({ klasse }) => telling[klasse] > 0).map(({ klasse, vulling }) => {
        const breedte = (100 * telling[klasse]) / vragen;
        const x = vanaf;
        vanaf += breedte;
        return (
          <rect
            key={klasse}
            className={vulling || undefined}
            fill={vulling ? undefined : `url(#${arcering})`}
            x={`${x.toFixed(2)}%`}
            width={`${breedte.toFixed(2)}%`}
            height="100%"
          />
        );
      })}
      <rect className="frand" width="100%" height="100%" />
    </svg>
  );
}

/** "3× veel zorg, 1× geen zicht": only what there is; the counts add up to the questions of the bar. */
const inWoorden = (telling: Zorgtelling): string =>
  KLASSEN.filter(({ klasse }) => telling[klasse] > 0)
    .map(({ klasse, naam }) => `${telling[klasse]}× ${naam}`)
    .join(", ");

function Zorgtabel({ beelden }: { beelden: Zorgbeeld[] }) {
  return (
    <Tabel
      bijschrift="Aantal vragen per onderdeel"
      kolommen={[{ kop: "Onderdeel" }, ...KLASSEN.map(({ naam }) => ({ kop: naam, getal: true }))]}
    >
      <Rijgroep>
        {beelden.map(({ onderdeel, telling }) => (
          <Rij key={onderdeel.id}>
            <Rijkop>{onderdeel.titel}</Rijkop>
            {KLASSEN.map(({ klasse, naam }) => (
              <Cel key={klasse} kop={naam} getal>
                {telling[klasse]}
              </Cel>
            ))}
          </Rij>
        ))}
      </Rijgroep>
    </Tabel>
  );
}

/** Where the concern lies, per onderdeel of the scan: as bars, in words and as a table. */
export function Zorgfiguur() {
  const { inhoud, items, oordelen } = useBeeld();
  const href = useHref();
  const beelden = zorgPerOnderdeel(inhoud.scan, items, oordelen);
  return (
    <section aria-labelledby="zorgbeeld">
      <h2 id="zorgbeeld">In één oogopslag</h2>
      <p className="bij">
        Elke balk is één onderdeel van de scan, elke vraag een even groot stuk. Van links naar rechts: veel zorg, enige
        zorg, weinig of geen zorg, geen zicht (gearceerd) en nog niet beantwoord (leeg).
      </p>
      <ul className="staven" aria-label="Zorg per onderdeel">
        {beelden.map((beeld) => (
          <li key={beeld.onderdeel.id}>
            <span>
              <a href={href({ stap: "schoolscan", plek: plekVanOnderdeel(beeld.onderdeel.id) })}>
                {beeld.onderdeel.titel}
              </a>{" "}
              <span className="bij">{inWoorden(beeld.telling)}</span>
            </span>
            <Zorgbalk {...beeld} />
          </li>
        ))}
      </ul>
      <Uitklap titel="Dezelfde gegevens als tabel">
        <Zorgtabel beelden={beelden} />
      </Uitklap>
    </section>
  );
}
