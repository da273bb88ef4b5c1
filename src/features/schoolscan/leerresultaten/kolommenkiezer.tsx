import { useMemo, useState } from "react";
import { DOELVELDEN, type Doelveld } from "#domain/leerresultaten/inlezen/kolommen.ts";
import { WEIGERREDENEN } from "#domain/leerresultaten/inlezen/persoonskolom.ts";
import { leesRijen, naarChanges, staatErAl, type VoorAlle } from "#domain/leerresultaten/inlezen/rijen.ts";
import type { Kolomvoorstel, Voorstel } from "#domain/leerresultaten/inlezen/voorstel.ts";
import { groepenVoor } from "#domain/schoolscan/groepen.ts";
import { opsomming, telling } from "#domain/taal.ts";
import { useApply, useDossier, useNieuwId } from "#state/dossier-hooks.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { Veldenrooster } from "#ui/veld.tsx";
import { Rijenkiezer } from "./rijenkiezer.tsx";

type Tabelvoorstel = Extract<Voorstel, { soort: "tabel" }>;
type Geweigerd = Extract<Kolomvoorstel, { soort: "geweigerd" }>;

/** Columns that are not taken over, whatever the user wants, and why. */
function Geweigerdlijst({ kolommen }: { kolommen: readonly Kolomvoorstel[] }) {
  const geweigerd = kolommen.filter((kolom): kolom is Geweigerd => kolom.soort === "geweigerd");
  if (geweigerd.length === 0) return null;
  return (
    <Meldingvak soort="let" kop={`${telling(geweigerd.length, "kolom is", "kolommen zijn")} geweigerd`}>
      <ul>
        {geweigerd.map(({ nr, kop, reden }) => (
          <li key={nr}>
            {kop || "Kolom zonder naam"}: {WEIGERREDENEN[reden]}
          </li>
        ))}
      </ul>
      <p>Van deze kolommen is niets bewaard.</p>
    </Meldingvak>
  );
}

type Keuzeeigenschappen = { doelen: readonly Doelveld[] };

/** Per column what it becomes; a guess that can be changed. */
function Kolomkeuzes({
  kolommen,
  doelen,
  onKies,
}: Keuzeeigenschappen & { kolommen: readonly Kolomvoorstel[]; onKies(doelen: Doelveld[]): void }) {
  const kies = (nr: number, doel: string) =>
    onKies(doelen.with(nr - 1, DOELVELDEN.find(({ waarde }) => waarde === doel)?.waarde ?? ""));
  return (
    <>
      <h3>Wat is elke kolom?</h3>
      <Veldenrooster>
        {kolommen.map((kolom) =>
          kolom.soort === "over" ? (
            <Keuzelijst
              key={kolom.nr}
              label={kolom.kop || `Kolom ${kolom.nr}`}
              hulp={
                kolom.voorbeelden.length > 0
                  ? `Bijvoorbeeld: ${opsomming(kolom.voorbeelden.map((voorbeeld) => voorbeeld.slice(0, 30)))}.`
                  : "Deze kolom is leeg."
              }
              opties={DOELVELDEN}
              waarde={doelen[kolom.nr - 1] ?? ""}
              onKies={(doel) => kies(kolom.nr, doel)}
            />
          ) : null,
        )}
      </Veldenrooster>
    </>
  );
}

/** Vak and groep for all rows, when no column has them. */
function VoorAlleVelden({ doelen, voor, onZet }: Keuzeeigenschappen & { voor: VoorAlle; onZet(voor: VoorAlle): void }) {
  const { school } = useDossier();
  return (
    <>
      {!doelen.includes("vak") && (
        <div className="veld">
          <label htmlFor="vak-voor-alle">Vak van alle rijen</label>
          <input
            className="invoer"
            id="vak-voor-alle"
            value={voor.vak}
            onChange={(event) => onZet({ ...voor, vak: event.target.value })}
          />
        </div>
      )}
      {!doelen.includes("groep") && (
        <Keuzelijst
          label="Groep of leerjaar van alle rijen"
          leeg="Hele school"
          opties={groepenVoor(school).map(({ id, naam }) => ({ waarde: id, label: naam }))}
          waarde={voor.groep}
          onKies={(groep) => onZet({ ...voor, groep })}
        />
      )}
    </>
  );
}

/** What each column becomes, which rows are taken over, and one step that does it. */
export function Kolommenkiezer({ voorstel, onKlaar }: { voorstel: Tabelvoorstel; onKlaar(): void }) {
  const dossier = useDossier();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const toonBericht = useBericht();
  const [doelen, setDoelen] = useState(() =>
    voorstel.kolommen.map((k): Doelveld => (k.soort === "over" ? k.doel : "")),
  );
  const [voor, setVoor] = useState({ vak: "", groep: "" });
  const [gewisseld, setGewisseld] = useState<ReadonlySet<number>>(new Set());
  const rijen = useMemo(
    () => leesRijen(doelen, voorstel.rijen, voor, dossier.school),
    [doelen, voorstel, voor, dossier.school],
  );
  // Rows that fit and are new are taken over unless the user says otherwise.
  const keuzes = rijen.map((rij, i) => {
    const kan = rij.fouten.length === 0;
    const bekend = kan && staatErAl(dossier, rij);
    return { rij, nr: i + 1, kan, bekend, aan: kan && !bekend !== gewisseld.has(i + 1) };
  });
  const mee = keuzes.filter(({ aan }) => aan).map(({ rij }) => rij);
  const wissel = (nr: number) => {
    const nu = new Set(gewisseld);
    if (!nu.delete(nr)) nu.add(nr);
    setGewisseld(nu);
  };
  const neemOver = () => {
    const wat = `${telling(mee.length, "resultaat", "resultaten")} overgenomen`;
    const terug = apply(naarChanges(dossier, mee, mee.map(nieuwId)), wat);
    toonBericht({ tekst: `${wat}.`, actie: { tekst: "Ongedaan maken", doe: terug } });
    onKlaar();
  };
  return (
    <>
      <Geweigerdlijst kolommen={voorstel.kolommen} />
      <Kolomkeuzes kolommen={voorstel.kolommen} doelen={doelen} onKies={setDoelen} />
      <VoorAlleVelden doelen={doelen} voor={voor} onZet={setVoor} />
      <Rijenkiezer keuzes={keuzes} onWissel={wissel} />
      <Knoppen>
        <Knop
          onClick={neemOver}
          nietMogelijk={mee.length === 0 ? "Er is geen rij die overgenomen kan worden." : undefined}
        >
          {telling(mee.length, "rij", "rijen")} overnemen
        </Knop>
      </Knoppen>
    </>
  );
}
