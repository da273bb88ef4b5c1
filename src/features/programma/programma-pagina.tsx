import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { PAGINAKOP } from "./focus.ts";
import { Geheeldeel } from "./geheel.tsx";
import { Jaarverslag } from "./jaarverslag.tsx";
import { Keuzedeel } from "./keuzedeel.tsx";
import { Aandachtspunten, Stopmeldingen } from "./meldingen.tsx";
import { NietBereikt } from "./niet-bereikt.tsx";
import { Teamstemdeel } from "./teamstem.tsx";
import { Tijdlijndeel } from "./tijdlijn.tsx";
import { useBewerkt } from "./use-bewerkt.ts";

/** Nothing chosen yet: what comes here, and where to choose. */
function NogNiets() {
  const href = useHref();
  return (
    <Leeg
      kop="Nog niets in het plan"
      acties={<Knoplink href={href({ stap: "menukaart" })}>Naar de menukaart</Knoplink>}
    >
      <p>
        Hier beschrijven jullie straks per keuze wat jullie doen, voor wie, wie het doet en waaraan jullie het zien.
      </p>
      <p>Kies eerst iets op de menukaart, of voeg daar een eigen aanpak toe.</p>
    </Leeg>
  );
}

/** Step Schoolprogramma: every chosen intervention, described in a few fields, and the timeline of all of them. */
export function ProgrammaPagina({ plek }: { plek?: string }) {
  const { keuzes } = useBeeld();
  const href = useHref();
  const bewerkt = useBewerkt(keuzes, plek);
  return (
    <>
      <h1 id={PAGINAKOP} tabIndex={-1}>
        Schoolprogramma
      </h1>
      <p className="intro">
        Beschrijf per keuze wat jullie willen bereiken en hoe jullie dat zien. Vijf zinnen zijn genoeg.
      </p>
      <p>
        Staat jullie plan al in Excel of Word?{" "}
        <a href={href({ stap: "begroting", plek: "overnemen" })}>Bestaand plan of begroting overnemen</a>
      </p>
      {keuzes.length === 0 ? (
        <NogNiets />
      ) : (
        <>
          <Stopmeldingen keuze={undefined} openVeld={bewerkt.openPlek} />
          <Aandachtspunten keuze={undefined} openVeld={bewerkt.openPlek} />
          {keuzes.map((beeld, plaats) => (
            <Keuzedeel
              key={beeld.id}
              beeld={beeld}
              plaats={plaats}
              open={bewerkt.isOpen(beeld.id)}
              onZet={(open) => bewerkt.zet(beeld.id, open)}
              openPlek={bewerkt.openPlek}
            />
          ))}
          <Geheeldeel />
          <Tijdlijndeel />
          <Teamstemdeel />
          <NietBereikt />
          <Jaarverslag />
        </>
      )}
    </>
  );
}
