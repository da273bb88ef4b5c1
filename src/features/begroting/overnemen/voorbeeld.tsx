import { toonBedrag } from "#domain/begroting/bedrag.ts";
import type { Fteberekening } from "#domain/overnemen/fte.ts";
import { MAX_REGELS } from "#domain/overnemen/lees-regels.ts";
import type { Bestemming } from "#domain/overnemen/tabel.ts";
import type { Voorstel } from "#domain/overnemen/voorstel.ts";
import { telling, toonGetal } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Cel, Cellabel, type Kolom, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { Vinkje } from "#ui/vinkje.tsx";
import { naamVanPotje } from "../opties.ts";
import type { Overnemen } from "./use-overnemen.ts";

const KOLOMMEN: Record<Bestemming, Kolom[]> = {
  kosten: [{ kop: "Overnemen" }, { kop: "Potje" }, { kop: "Interventie" }, { kop: "Bedrag", getal: true }],
  interventies: [{ kop: "Overnemen" }, { kop: "Wat het wordt" }, { kop: "Waarom en hoe" }],
  doelen: [{ kop: "Overnemen" }],
};

/** Why a line is off, or what could not be read. */
function noot({ soort, bestaat, onleesbaar, naam }: Voorstel): string {
  const delen = [
    soort === "totaal" ? "Dit lijkt een totaal." : "",
    soort === "kop" ? "Dit lijkt een tussenkop." : "",
    bestaat ? "Staat al in het plan." : "",
    onleesbaar.length > 0 ? `Geen bedrag: ${onleesbaar.join(", ")}.` : "",
    naam === "" ? "Zonder omschrijving." : "",
  ];
  return delen.filter(Boolean).join(" ");
}

/** "0,4 fte × € 95.000", or that the price is still to come. */
function fteInWoorden({ fte, gpl }: Fteberekening): string {
  const aantal = `${toonGetal(Object.values(fte)[0] ?? 0)} fte`;
  return gpl === undefined ? `${aantal}, kosten per fte nog invullen` : `${aantal} × ${toonBedrag(gpl)} per jaar`;
}

function Kostencellen({ voorstel, kies }: { voorstel: Voorstel; kies: Overnemen["kies"] }) {
  const { begroting, keuzes } = useBeeld();
  const { rij, naam, teksten, potje, keuze, berekening, som } = voorstel;
  const rijnaam = naam.slice(0, 60) || `rij ${rij + 1}`;
  const inBestand = (tekst: string | undefined) => tekst && <span className="bij">in het bestand: {tekst}</span>;
  return (
    <>
      <Cel vol>
        <Keuzelijst
          label={<Cellabel kop="Potje" rij={rijnaam} />}
          inCel
          opties={begroting.potjes.map(({ id, potje: eigen }) => ({ waarde: id, label: naamVanPotje(eigen) }))}
          leeg="Nog te kiezen"
          waarde={potje?.id ?? ""}
          onKies={(id) => kies("potje", voorstel, id)}
        />
        {!potje && inBestand(teksten.potje)}
      </Cel>
      <Cel vol>
        <Keuzelijst
          label={<Cellabel kop="Interventie" rij={rijnaam} />}
          inCel
          opties={keuzes.map((k) => ({ waarde: k.id, label: `${k.nummer} ${k.naam}` }))}
          leeg="Nog te kiezen"
          waarde={keuze?.id ?? ""}
          onKies={(id) => kies("interventie", voorstel, id)}
        />
        {!keuze && inBestand(teksten.interventie)}
      </Cel>
      <Cel kop="Bedrag" getal>
        {toonBedrag(som)}
        {berekening && <span className="bij">{fteInWoorden(berekening)}</span>}
      </Cel>
    </>
  );
}

function Interventiecellen({ teksten, menukaart }: Voorstel) {
  return (
    <>
      <Cel kop="Wat het wordt">{menukaart ? `menukaart: ${menukaart.titel}` : "eigen aanpak"}</Cel>
      <Cel kop="Waarom en hoe">{[teksten.waarom, teksten.hoe].filter(Boolean).join(" ").slice(0, 160)}</Cel>
    </>
  );
}

/** Every line with what it becomes; each can be left out. */
export function Voorbeeld({ voorstellen, bestemming, zet, kies }: Overnemen) {
  const aan = voorstellen.filter((voorstel) => voorstel.aan);
  const som = aan.reduce((totaal, voorstel) => totaal + voorstel.som, 0);
  return (
    <section className="boven" aria-labelledby="kop-voorbeeld">
      <h2 id="kop-voorbeeld">3. Klopt het zo?</h2>
      {voorstellen.length === 0 ? (
        <Leeg kop="Geen regels" niveau={3}>
          <p>Kies hierboven in welke kolom de omschrijving staat, of een ander blad.</p>
        </Leeg>
      ) : (
        <>
          <p role="status">
            {telling(aan.length, "regel", "regels")} van de {voorstellen.length} gaan mee
            {bestemming === "kosten" && <>, samen {toonBedrag(som)}</>}.
          </p>
          {bestemming === "kosten" && (
            <p className="bij">
              Kies per regel het potje en de interventie. Een keuze geldt ook voor de andere regels met dezelfde naam in
              het bestand.
            </p>
          )}
          {voorstellen.length >= MAX_REGELS && (
            <p className="bij">Er worden hooguit {MAX_REGELS} regels tegelijk gelezen.</p>
          )}
          <Tabel bijschrift="Regels uit het bestand" bijschriftVerborgen kolommen={KOLOMMEN[bestemming]}>
            <Rijgroep>
              {voorstellen.map((voorstel) => (
                <Rij key={voorstel.rij}>
                  <Rijkop>
                    <Vinkje
                      aan={voorstel.aan}
                      onZet={(nu) => zet(voorstel.rij, nu)}
                      label={
                        <>
                          {voorstel.naam.slice(0, 200) || `Rij ${voorstel.rij + 1}`}
                          {noot(voorstel) && <span className="bij"> {noot(voorstel)}</span>}
                        </>
                      }
                    />
                  </Rijkop>
                  {bestemming === "kosten" && <Kostencellen voorstel={voorstel} kies={kies} />}
                  {bestemming === "interventies" && <Interventiecellen {...voorstel} />}
                </Rij>
              ))}
            </Rijgroep>
          </Tabel>
        </>
      )}
    </section>
  );
}
