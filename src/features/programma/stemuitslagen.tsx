import type { Keuzebeeld } from "#domain/programma/keten.ts";
import type { Stemuitslag } from "#domain/programma/stemuitslag.ts";
import { STEMNAMEN, zegUitslag } from "#domain/programma/teamstem.ts";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Stapelbalk } from "#ui/verdeling.tsx";

type Gestemd = Pick<Keuzebeeld, "id" | "nummer" | "naam"> & { stem: Stemuitslag };

/** How the team stands to one choice: a bar, the same in words, and what some wrote. */
function Uitslag({ nummer, naam, stem }: Gestemd) {
  const { steun, mits, geen, zeker, woorden } = stem;
  return (
    <li>
      <strong>
        {nummer} {naam}
      </strong>
      <Stapelbalk
        delen={[
          { naam: STEMNAMEN.steun, tint: 4, aantal: steun },
          { naam: STEMNAMEN.mits, tint: 2, aantal: mits },
          { naam: STEMNAMEN.geen, tint: 0, aantal: geen },
        ]}
      />
      <span className="bij">
        {zegUitslag(stem)} {zeker !== undefined && `${zeker} noemden dit bij de drie die zeker moeten lukken.`}
      </span>
      {woorden.length > 0 && (
        <Uitklap titel={`Als … bij ${nummer}`} bij="in eigen woorden, op alfabet">
          <ul>
            {woorden.map((tekst) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        </Uitklap>
      )}
    </li>
  );
}

const KOLOMMEN = [
  { kop: "Keuze" },
  ...[...Object.values(STEMNAMEN), "moet zeker lukken"].map((kop) => ({ kop, getal: true })),
];

/** The same numbers as a table. */
function Stemtabel({ gestemd }: { gestemd: Gestemd[] }) {
  return (
    <Uitklap titel="Uitslag als tabel">
      <Tabel bijschrift="Stem van het team per keuze, aantal mensen" kolommen={KOLOMMEN}>
        <Rijgroep>
          {gestemd.map(({ id, nummer, naam, stem: { steun, mits, geen, zeker = "te weinig" } }) => (
            <Rij key={id}>
              <Rijkop>
                {nummer} {naam}
              </Rijkop>
              {[steun, mits, geen, zeker].map((aantal, i) => (
                <Cel key={KOLOMMEN[i + 1]?.kop} kop={KOLOMMEN[i + 1]?.kop ?? ""} getal>
                  {aantal}
                </Cel>
              ))}
            </Rij>
          ))}
        </Rijgroep>
      </Tabel>
    </Uitklap>
  );
}

/** What the team voted, per choice that may be shown: as a picture and as a table. */
export function Stemuitslagen({ keuzes }: { keuzes: Keuzebeeld[] }) {
  const gestemd = keuzes.flatMap(({ id, nummer, naam, stem }) => (stem ? [{ id, nummer, naam, stem }] : []));
  if (gestemd.length === 0) return null;
  return (
    <>
      <ul className="vier boven" aria-label="Uitslag">
        {gestemd.map((een) => (
          <Uitslag key={een.id} {...een} />
        ))}
      </ul>
      <Stemtabel gestemd={gestemd} />
    </>
  );
}
