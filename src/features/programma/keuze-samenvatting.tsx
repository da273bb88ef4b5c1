import { Fragment } from "react";
import { toonBedrag } from "#domain/begroting/bedrag.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { vatKeuzeSamen, vatMeetpuntSamen } from "#domain/programma/samenvatting.ts";
import { metHoofdletter } from "#domain/taal.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { Nr } from "#ui/nummer.tsx";

/** What was filled in about a choice, to read through. Each fact is a place, as its field is when it is open. */
export function KeuzeSamenvatting({ beeld }: { beeld: Keuzebeeld }) {
  const { school } = useDossier();
  const { id, meetpunten, kosten } = beeld;
  const feiten = vatKeuzeSamen(beeld, school);
  const leeg = [
    ...feiten.filter(({ tekst }) => tekst === "").map(({ label }) => label),
    ...(meetpunten.length === 0 ? ["Meetpunten"] : []),
    ...(kosten.totaal === 0 ? ["Kosten"] : []),
  ];
  return (
    <dl className="feit">
      {feiten
        .filter(({ tekst }) => tekst !== "")
        .map(({ veld, label, tekst }) => (
          <Fragment key={veld}>
            <dt>{label}</dt>
            <dd id={`${id}-${veld}`}>{tekst}</dd>
          </Fragment>
        ))}
      {meetpunten.length > 0 && (
        <>
          <dt>Meetpunten</dt>
          <dd id={`${id}-meetpunten`}>
            {meetpunten.map((meetpunt) => (
              <p key={meetpunt.id} id={meetpunt.id}>
                <Nr nr={meetpunt.nummer} wat="meetpunt" /> {vatMeetpuntSamen(meetpunt)}
              </p>
            ))}
          </dd>
        </>
      )}
      {kosten.totaal > 0 && (
        <>
          <dt>Kosten</dt>
          <dd id={`${id}-kosten`}>{toonBedrag(kosten.totaal)}</dd>
        </>
      )}
      {leeg.length > 0 && (
        <>
          <dt>Nog in te vullen</dt>
          <dd className="bij">{metHoofdletter(leeg.join(", ").toLowerCase())}</dd>
        </>
      )}
    </dl>
  );
}
