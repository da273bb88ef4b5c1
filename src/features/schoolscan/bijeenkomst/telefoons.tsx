import { KLEINSTE_TEAM } from "#domain/kleine-groep.ts";
import type { ItemRef } from "#domain/schoolscan/oordeel.ts";
import { huidigeRonde, isOpen } from "#domain/schoolscan/rondes.ts";
import { uitnodigingsvormen } from "#domain/schoolscan/uitnodigingskeuzes.ts";
import { telling } from "#domain/taal.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { QrBeeld } from "#ui/qr-beeld.tsx";
import { RondeSluiten } from "../ronde-sluiten.tsx";
import { useUitnodiging } from "../uitnodigen/gebruik-uitnodiging.ts";
import { InleveringenOpenen } from "../uitnodigen/inleveringen-openen.tsx";
import { plekVan, telefoonsBij } from "./plek.ts";
import { useToetsen } from "./toetsen.ts";

/** The code that the team scans; nothing when there is no such form, or it is too long for a code. */
function Code() {
  const { inhoud, dossier } = useBeeld();
  const vorm = uitnodigingsvormen(inhoud, dossier.school).find(({ rol }) => rol === "team");
  const gemaakt = useUitnodiging(vorm);
  if (!vorm || !gemaakt) return null;
  if (!gemaakt.qr)
    return <p>Met de eigen vragen is de link te lang voor een QR-code. Deel de link bij ‘Samen invullen’.</p>;
  return (
    <>
      <p>Scan de code met de camera van je telefoon. Ongeveer {vorm.minuten} minuten, anoniem, zonder account.</p>
      <QrBeeld vakjes={gemaakt.qr} label={`QR-code van de uitnodiging: ${vorm.titel}`} />
    </>
  );
}

/** How many of the team handed in, and what is needed before their answers can be seen. */
function Stand({ open }: { open: boolean }) {
  const { respondenten } = useBeeld();
  const { binnen, stand } = respondenten.groepen.team;
  const dicht =
    stand === "geteld"
      ? "De antwoorden van het team staan bij de vragen."
      : "Van het team zijn er te weinig antwoorden om te tonen.";
  return (
    <p role="status">
      {open ? (
        <>
          <strong>{telling(binnen, "formulier", "formulieren")} van het team binnen.</strong>{" "}
          {binnen < KLEINSTE_TEAM && `Vanaf ${KLEINSTE_TEAM} zijn de antwoorden te zien.`}
        </>
      ) : (
        `De ronde is gesloten. ${dicht}`
      )}
    </p>
  );
}

/** Counting the group, once there is something to count. */
function Tellen() {
  const { respondenten } = useBeeld();
  if (respondenten.groepen.team.binnen === 0) return null;
  return (
    <div className="boven">
      <p>Heeft iedereen ingeleverd? Sluit dan de ronde. De antwoorden staan daarna bij de vragen.</p>
      <Knoppen>
        <RondeSluiten />
      </Knoppen>
    </div>
  );
}

/** Voting on own phones from within the meeting: the code on the big screen, opening what comes back, and counting it. */
export function Telefoons({ plek }: { plek: ItemRef }) {
  const { dossier } = useBeeld();
  const href = useHref();
  const open = isOpen(dossier, huidigeRonde(dossier));
  const terug = href({ stap: "schoolscan", plek: plekVan(plek) });
  useToetsen({}, true, (veld) => (veld ? veld.blur() : location.replace(terug)));
  return (
    <div className="beamer houder">
      <h1 id={telefoonsBij(plek)} tabIndex={-1}>
        Meedoen op je eigen telefoon
      </h1>
      <div className="beamer__helften">
        <div>{open && <Code />}</div>
        <div>
          <Stand open={open} />
          {open && <InleveringenOpenen />}
          {open && <Tellen />}
        </div>
      </div>
      <Knoppen>
        <Knoplink href={terug}>Terug naar de vraag</Knoplink>
      </Knoppen>
    </div>
  );
}
