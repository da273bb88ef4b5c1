import { toonDatum, toonMaand } from "#domain/dossier/datum.ts";
import { looptijd } from "#domain/dossier/schooljaar.ts";
import { toonPeriode } from "#domain/programma/samenvatting.ts";
import { bouwTijdlijn, type Tijdlijn, type Tijdlijnrij } from "#domain/programma/tijdlijn.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { Halfjaren } from "./halfjaren.tsx";

/** Measures of the drawing, in its own units. */
const BREED = 740;
const LINKS = 190;
const RECHTS = 20;
const KOP = 26;
const RIJHOOGTE = 44;
const BALK = 22;

/** As many letters of a name as fit beside its line. */
const kort = (naam: string) => (naam.length > 22 ? `${naam.slice(0, 21).trimEnd()}…` : naam);
const kortJaar = (datum: string) => {
  const [maand = "", jaar = ""] = toonMaand(datum).split(" ");
  return `${maand.slice(0, 3)} ’${jaar.slice(2)}`;
};
const x = (deel: number) => LINKS + deel * (BREED - LINKS - RECHTS);

function Lijn({ rij, plaats }: { rij: Tijdlijnrij; plaats: number }) {
  const midden = KOP + RIJHOOGTE * plaats + RIJHOOGTE / 2;
  return (
    <g>
      <text x="0" y={midden + 5}>
        {rij.nummer} {kort(rij.naam)}
      </text>
      {rij.balk && (
        <rect
          className="fbord"
          x={x(rij.balk.van)}
          y={midden - BALK / 2}
          width={Math.max(2, x(rij.balk.tot) - x(rij.balk.van))}
          height={BALK}
          rx="3"
          fillOpacity=".85"
        />
      )}
      {rij.momenten.map(({ datum, deel }) => (
        <path key={datum} className="fvel sinkt" strokeWidth="2" d={`M${x(deel)} ${midden - 10}l10 10-10 10-10-10Z`} />
      ))}
    </g>
  );
}

/** The drawing: a bar from begin to end, a diamond for each moment. The table below says the same in words. */
function Tekening({ tijdlijn: { strepen, rijen } }: { tijdlijn: Tijdlijn }) {
  const hoogte = KOP + RIJHOOGTE * rijen.length;
  return (
    <svg className="tijdlijn" viewBox={`0 0 ${BREED} ${hoogte}`} aria-hidden="true">
      {strepen.map(({ datum, deel }) => (
        <g key={datum}>
          <path className="slijn" d={`M${x(deel)} ${KOP}V${hoogte}`} />
          <text x={x(deel)} y="16" textAnchor="middle">
            {kortJaar(datum)}
          </text>
        </g>
      ))}
      {rijen.map((rij, plaats) => (
        <Lijn key={rij.id} rij={rij} plaats={plaats} />
      ))}
    </svg>
  );
}

const KOLOMMEN = [{ kop: "Interventie" }, { kop: "Van en tot" }, { kop: "Kijkmomenten (ruitjes)" }];

/** When everything happens: as a drawing on a wide page, always as a table. */
export function Tijdlijndeel() {
  const { dossier, keuzes } = useBeeld();
  const href = useHref();
  const periode = looptijd(dossier.plan);
  const tijdlijn = bouwTijdlijn(keuzes, periode ?? { begin: "2000-08-01", eind: "2001-07-31" });
  return (
    <>
      <h2 className="boven" id="tijdlijn">
        Tijdlijn
      </h2>
      {!periode && (
        <p>
          Vul bij <a href={href({ stap: "school" })}>School</a> in welke schooljaren het plan duurt. Dan komt hier een
          tekening.
        </p>
      )}
      <figure className="tabelkader" aria-labelledby="tijdlijn">
        {periode && <Tekening tijdlijn={tijdlijn} />}
        <Tabel bijschrift="Wanneer gebeurt wat?" kolommen={KOLOMMEN}>
          <Rijgroep>
            {tijdlijn.rijen.map(({ id, nummer, naam, begin, eind, momenten }) => (
              <Rij key={id}>
                <Rijkop>
                  {nummer} {naam}
                </Rijkop>
                <Cel kop="Van en tot">
                  <span>{toonPeriode(begin, eind) || "nog niet ingevuld"}</span>
                </Cel>
                <Cel kop="Kijkmomenten">
                  <span>{momenten.map(({ datum }) => toonDatum(datum)).join(", ") || "nog geen"}</span>
                </Cel>
              </Rij>
            ))}
          </Rijgroep>
        </Tabel>
      </figure>
      <Halfjaren />
    </>
  );
}
