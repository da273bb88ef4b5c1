import { useState } from "react";
import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { neemJaarOver, type Overname } from "#domain/begroting/jaar-overnemen.ts";
import type { Kostenregel } from "#domain/begroting/totalen.ts";
import { toonSchooljaar } from "#domain/dossier/schooljaar.ts";
import { decimaalveld } from "#domain/dossier/veldsoort.ts";
import { opsomming, telling } from "#domain/taal.ts";
import { useApply, useBeeld } from "#state/dossier-hooks.ts";
import { Dialoog } from "#ui/dialoog.tsx";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop } from "#ui/knop.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";

const PROCENT = decimaalveld(100);

const nummers = (regels: Kostenregel[]) => opsomming(regels.map(({ nummer }) => nummer));

/** What will happen, and what will not. */
function Vooruitblik({ overname: { over, bezet, eenmalig }, naar }: { overname: Overname; naar: number }) {
  return (
    <ul>
      <li>{over.length === 0 ? "Er is geen post om over te nemen." : `Overnemen: ${nummers(over)}.`}</li>
      {bezet.length > 0 && (
        <li>
          Deze posten hebben al iets in {toonSchooljaar(naar)} en blijven zoals ze zijn: {nummers(bezet)}.
        </li>
      )}
      {eenmalig.length > 0 && <li>Eenmalig, dus niet overnemen: {nummers(eenmalig)}.</li>}
    </ul>
  );
}

function Venster({ regels, sluit }: { regels: Kostenregel[]; sluit(): void }) {
  const { jaren } = useBeeld();
  const apply = useApply();
  const [van, setVan] = useState(jaren[0] ?? 0);
  const [tekst, setTekst] = useState("0");
  const naar = van + 1;
  const procent = PROCENT.lees(tekst);
  const overname = neemJaarOver(regels, van, naar, procent.goed ? Number(procent.waarde ?? 0) : 0);
  const som = regels.reduce((bij, { kosten }) => bij + (kosten.perJaar[van] ?? 0), 0);
  const niet = !procent.goed
    ? procent.fout
    : overname.over.length === 0
      ? "Er is geen post om over te nemen."
      : undefined;
  const doe = () => {
    apply(overname.changes, `${toonSchooljaar(van)} overgenomen naar ${toonSchooljaar(naar)}`);
    sluit();
  };
  return (
    <Dialoog
      titel="Naar het volgende schooljaar"
      onSluit={sluit}
      acties={
        <>
          <Knop onClick={doe} nietMogelijk={niet}>
            Overnemen
          </Knop>
          <Knop soort="stil" onClick={sluit}>
            Niet overnemen
          </Knop>
        </>
      }
    >
      <Veldenrooster>
        <Keuzelijst
          label="Van welk schooljaar?"
          opties={jaren.slice(0, -1).map((jaar) => ({
            waarde: String(jaar),
            label: `${toonSchooljaar(jaar)} naar ${toonSchooljaar(jaar + 1)}`,
          }))}
          waarde={String(van)}
          onKies={(waarde) => setVan(Number(waarde))}
        />
        <Tekstveld
          label="Hoeveel procent erbij?"
          hulp="Voor hogere lonen en prijzen. 0 is hetzelfde bedrag."
          soort="getal"
          name="jaar/procent"
          defaultValue="0"
          onChange={(event) => setTekst(event.target.value)}
          onBlur={() => undefined}
          ref={() => undefined}
          fout={procent.goed ? undefined : procent.fout}
        />
      </Veldenrooster>
      <p className="bij">
        Nu in {toonSchooljaar(van)}: {toonBedrag(som)} in {telling(regels.length, "post", "posten")}.
      </p>
      <Vooruitblik overname={overname} naar={naar} />
    </Dialoog>
  );
}

/** Copies the posts of one school year to the next with a percentage; for all lines, or for the given ones. */
export function JaarOvernemen({ regels, naam = "" }: { regels?: Kostenregel[]; naam?: string }) {
  const { jaren, begroting } = useBeeld();
  const [open, setOpen] = useState(false);
  const alle = regels ?? begroting.regels;
  if (jaren.length < 2 || alle.length === 0) return null;
  return (
    <>
      <Knop soort={regels ? "rand" : "stil"} onClick={() => setOpen(true)}>
        {regels ? "Overnemen naar volgend schooljaar" : "Heel schooljaar overnemen"}
        {naam && <span className="vh">: {naam}</span>}
      </Knop>
      {open && <Venster regels={alle} sluit={() => setOpen(false)} />}
    </>
  );
}
