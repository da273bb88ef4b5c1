import { eigenTekst, groepeerMeldingen, type Meldinggroep } from "#domain/regels/groeperen.ts";
import type { Melding } from "#domain/regels/melding.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Meldingvak } from "#ui/melding.tsx";
import { Nr } from "#ui/nummer.tsx";
import { Uitklap } from "#ui/uitklap.tsx";

/** The lines that are paid from this potje, each a click away: one of them has to change. */
function PostenVan({ potje }: { potje: string | undefined }) {
  const { begroting } = useBeeld();
  const href = useHref();
  const posten = begroting.regels.filter(({ regel, kosten }) => regel.potje === potje && kosten.totaal > 0);
  if (posten.length === 0 || !begroting.potjes.some(({ id }) => id === potje)) return null;
  return (
    <>
      {" "}
      Posten uit dit potje:{" "}
      {posten.map(({ id, nummer, regel }, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <Nr nr={nummer} wat="kostenregel" href={href({ stap: "begroting", plek: id })} /> {regel.omschrijving}
        </span>
      ))}
      .
    </>
  );
}

/** One line or potje with this message: a link to it, and to where a reason can be written. */
function Plaats({ groep, melding }: { groep: Meldinggroep; melding: Melding }) {
  const href = useHref();
  const { id, over, waar, redenMag } = melding;
  if (waar.plek === undefined) return eigenTekst(groep, melding);
  return (
    <>
      <a href={href(waar)}>{over || "Naar de post"}</a>. {eigenTekst(groep, melding)}
      <PostenVan potje={waar.plek} />
      {redenMag && (
        <a href={href({ stap: "controle", plek: `reden-${id}` })}>
          Reden opschrijven<span className="vh">: {over}</span>
        </a>
      )}
    </>
  );
}

function Groepvak({ groep, soort }: { groep: Meldinggroep; soort: "stop" | "let" }) {
  const { kop, melding, watTeDoen, meldingen } = groep;
  return (
    <Meldingvak soort={soort}>
      <p>
        <strong>{/[.?!]$/.test(kop) ? kop : `${kop}.`}</strong> {melding} {watTeDoen}
      </p>
      <ul className="lijst-kaal">
        {meldingen
          .filter((m) => m.waar.plek !== undefined || eigenTekst(groep, m) !== "")
          .map((m) => (
            <li key={m.id}>
              <Plaats groep={groep} melding={m} />
            </li>
          ))}
      </ul>
    </Meldingvak>
  );
}

/**
 * What stands in the way in the begroting, a rule at a time, with links to the lines and potjes to mend. What may stay
 * with a reason is folded with its headings in sight; tips wait for Controle.
 */
export function Plekmeldingen() {
  const hier = useBeeld().meldingen.filter(({ waar, reden }) => waar.stap === "begroting" && reden === "");
  const stops = groepeerMeldingen(hier.filter(({ ernst }) => ernst === "STOP"));
  const aandacht = hier.filter(({ ernst }) => ernst === "WAARSCHUW");
  const punten = groepeerMeldingen(aandacht);
  return (
    <>
      {stops.map((groep) => (
        <Groepvak key={groep.kop} groep={groep} soort="stop" />
      ))}
      {punten.length > 0 && (
        <Uitklap
          titel={aandacht.length === 1 ? "1 punt om op te letten" : `${aandacht.length} punten om op te letten`}
          bij={punten.map(({ kop }) => kop).join(" · ")}
        >
          {punten.map((groep) => (
            <Groepvak key={groep.kop} groep={groep} soort="let" />
          ))}
        </Uitklap>
      )}
    </>
  );
}
