import { toonDatum } from "#domain/dossier/datum.ts";
import { maakUitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import type { Uitnodigingsvorm } from "#domain/schoolscan/uitnodigingskeuzes.ts";
import { vragenlijstVoor } from "#domain/schoolscan/vragenlijst.ts";
import { useDossier, useInhoud } from "#state/dossier-hooks.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { QrBeeld } from "#ui/qr-beeld.tsx";
import { useUitnodiging } from "./gebruik-uitnodiging.ts";
import { Terug } from "./terug.tsx";

/** An invitation to hang up or hand out: what it is, and its QR code. */
export function Uitnodigingskaart({ vorm, plek }: { vorm: Uitnodigingsvorm; plek: string }) {
  const dossier = useDossier();
  const inhoud = useInhoud();
  const uitnodiging = maakUitnodiging(dossier, vorm);
  const lijst = vragenlijstVoor(uitnodiging, inhoud);
  const gemaakt = useUitnodiging(vorm);
  if (!lijst) return null;
  return (
    <>
      <Knoppen>
        <Knop onClick={() => print()}>Afdrukken</Knop>
        <Terug vorm={vorm} />
      </Knoppen>
      <h1 id={plek} className="boven">
        {lijst.titel}
      </h1>
      <p className="intro">
        {dossier.school.naam}
        {dossier.school.fictief && " (verzonnen)"}. Ongeveer {lijst.minuten} minuten
        {uitnodiging.tot && `, inleveren tot en met ${toonDatum(uitnodiging.tot)}`}.
      </p>
      {gemaakt?.qr ? (
        <>
          <QrBeeld vakjes={gemaakt.qr} label="QR-code van de uitnodiging" />
          <p>Scan deze code met de camera van een telefoon of tablet. Een account is niet nodig.</p>
        </>
      ) : (
        gemaakt && <p>Deze uitnodiging is te lang voor een QR-code. Stuur de link of het bestand.</p>
      )}
      {lijst.inleiding.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
    </>
  );
}
