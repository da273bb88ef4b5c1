import { Fragment } from "react";
import { toonBedrag } from "#domain/begroting/bedrag.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { vatKeuzeSamen, vatMeetpuntSamen } from "#domain/programma/samenvatting.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { Nr } from "#ui/nummer.tsx";

const NOG_LEEG = <span className="bij">nog niet ingevuld</span>;

/** What was filled in about a choice, to read through. Each fact is a place, as its field is when it is open. */
export function KeuzeSamenvatting({ beeld }: { beeld: Keuzebeeld }) {
  const { school } = useDossier();
  const { id, meetpunten, kosten } = beeld;
  return (
    <dl className="feit">
      {vatKeuzeSamen(beeld, school).map(({ veld, label, tekst }) => (
        <Fragment key={veld}>
          <dt>{label}</dt>
          <dd id={`${id}-${veld}`}>{tekst || NOG_LEEG}</dd>
        </Fragment>
      ))}
      <dt>Meetpunten</dt>
      <dd id={`${id}-meetpunten`}>
        {meetpunten.length === 0 && NOG_LEEG}
        {meetpunten.map((meetpunt) => (
          <p key={meetpunt.id} id={meetpunt.id}>
            <Nr nr={meetpunt.nummer} wat="meetpunt" /> {vatMeetpuntSamen(meetpunt)}
          </p>
        ))}
      </dd>
      <dt>Kosten</dt>
      <dd id={`${id}-kosten`}>{kosten.totaal === 0 ? NOG_LEEG : toonBedrag(kosten.totaal)}</dd>
    </dl>
  );
}
