import { memo } from "react";
import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { toonUitkomst } from "#domain/begroting/formule.ts";
import { jaarveld, omschrijvingsveld } from "#domain/begroting/raster.ts";
import type { Kostenregel } from "#domain/begroting/totalen.ts";
import type { Regel } from "#domain/dossier/geld.ts";
import { toonSchooljaarKort } from "#domain/dossier/schooljaar.ts";
import type { Veldsoort } from "#domain/dossier/veldsoort.ts";
import { useApply } from "#state/dossier-hooks.ts";
import { useFormulier, type Veldbinding } from "#state/formulier.ts";
import { Keuzelijst, type Optie } from "#ui/keuzelijst.tsx";
import { Knop } from "#ui/knop.tsx";
import { Nr } from "#ui/nummer.tsx";
import { Rastercel } from "#ui/rastercel.tsx";
import { Cel, Cellabel, Rij, Rijkop } from "#ui/tabel.tsx";
import { DUREN } from "../opties.ts";
import { knopDetails } from "../post-plekken.ts";
import type { Werkblad } from "../werkblad.ts";
import { Kostendetails } from "./kostendetails.tsx";

type Rijeigenschappen = {
  regel: Kostenregel;
  /** The line as it was read: the same object as long as nothing in it changed. */
  bron: Regel | undefined;
  jaren: number[];
  potjes: readonly Optie[];
  metCenten: boolean;
  open: boolean;
  werkblad: Werkblad;
};

/** With 200 lines on the page only the line that changed is drawn again. */
function zelfdeRij(oud: Rijeigenschappen, nieuw: Rijeigenschappen): boolean {
  return (
    oud.bron === nieuw.bron &&
    oud.regel.nummer === nieuw.regel.nummer &&
    oud.regel.uitgegeven.totaal === nieuw.regel.uitgegeven.totaal &&
    oud.open === nieuw.open &&
    oud.metCenten === nieuw.metCenten &&
    oud.potjes === nieuw.potjes &&
    oud.jaren.join() === nieuw.jaren.join()
  );
}

type Jaarceleigenschappen = {
  regel: Kostenregel;
  jaar: number;
  kolom: number;
  naam: string;
  veld(sleutel: string, soort: Veldsoort): Veldbinding;
};

/** What is typed for one school year; of a calculated line with the sum and its outcome. */
function Jaarcel({ regel: { id, regel }, jaar, kolom, naam, veld }: Jaarceleigenschappen) {
  const { sleutel, soort, eenheid } = jaarveld(id, regel.rekenwijze, jaar);
  const kop = [toonSchooljaarKort(jaar), eenheid].filter(Boolean).join(" ");
  return (
    <Cel getal>
      <Rastercel
        label={<Cellabel kop={kop} rij={naam} />}
        rij={id}
        kolom={kolom}
        uitkomst={toonUitkomst(regel, regel.jaren[jaar])}
        {...veld(sleutel, soort)}
      />
    </Cel>
  );
}

function Kostenrijcellen({ regel, jaren, potjes, metCenten, open, werkblad }: Rijeigenschappen) {
  const apply = useApply();
  const { id, nummer, kosten, uitgegeven } = regel;
  const { veld } = useFormulier();
  const woorden = omschrijvingsveld(id);
  const naam = regel.regel.omschrijving || `Post ${nummer}, nog zonder naam`;
  const kies = (veldnaam: string) => (waarde: string) =>
    apply([{ sleutel: `regel/${id}/${veldnaam}`, waarde: waarde || undefined }]);
  return (
    <Rij id={id}>
      <Rijkop>
        <Rastercel
          label={<Cellabel kop="Omschrijving" rij={nummer} />}
          rij={id}
          kolom={0}
          tekst
          {...veld(woorden.sleutel, woorden.soort)}
        />
        <Nr nr={nummer} wat="kostenregel" />
        <Knop id={knopDetails(id)} soort="stil" aria-expanded={open} onClick={() => werkblad.zet(id, !open)}>
          {open ? "Details sluiten" : "Details"}
          <span className="vh"> van {naam}</span>
        </Knop>
        {regel.regel.notitie && <span className="bij">Met notitie</span>}
      </Rijkop>
      <Cel vol>
        <Keuzelijst
          label={<Cellabel kop="Potje" rij={naam} />}
          inCel
          opties={potjes}
          leeg="Kies een potje"
          waarde={regel.regel.potje}
          onKies={kies("potje")}
        />
      </Cel>
      <Cel>
        <Keuzelijst
          label={<Cellabel kop="Hoe lang" rij={naam} />}
          inCel
          opties={DUREN}
          leeg="Kies"
          waarde={regel.regel.duur ?? ""}
          onKies={kies("duur")}
        />
      </Cel>
      {jaren.map((jaar, i) => (
        <Jaarcel key={jaar} regel={regel} jaar={jaar} kolom={i + 1} naam={naam} veld={veld} />
      ))}
      <Cel kop="Samen" getal som>
        {toonBedrag(kosten.totaal, metCenten)}
        {(regel.regel.onverdeeld ?? 0) > 0 && (
          <span className="bij">{toonBedrag(regel.regel.onverdeeld ?? 0)} in geen jaar</span>
        )}
        {uitgegeven.totaal !== 0 && (
          <span className="bij">
            uitgegeven {toonBedrag(uitgegeven.totaal)}
            {uitgegeven.totaal > kosten.totaal && <strong> meer dan gepland</strong>}
          </span>
        )}
      </Cel>
    </Rij>
  );
}

/** One cost line, with its details below it on request. */
export const Kostenrij = memo(function Kostenrij(eigenschappen: Rijeigenschappen) {
  const { regel, jaren, open, werkblad } = eigenschappen;
  return (
    <>
      <Kostenrijcellen {...eigenschappen} />
      {open && (
        <Rij>
          <Cel vol over={jaren.length + 4}>
            <Kostendetails regel={regel} werkblad={werkblad} />
          </Cel>
        </Rij>
      )}
    </>
  );
}, zelfdeRij);
