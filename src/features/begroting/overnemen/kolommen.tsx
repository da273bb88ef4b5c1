import { rollenVoor } from "#domain/overnemen/herken.ts";
import { BESTEMMINGEN, type Kolomrol } from "#domain/overnemen/tabel.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { optiesVan } from "#ui/opties.ts";
import { Veldenrooster } from "#ui/veld.tsx";
import type { Overnemen } from "./use-overnemen.ts";
import { BESTEMMINGNAMEN, rolnaam } from "./woorden.ts";

/** Longest example that stands below a column. */
const MAX_VOORBEELD = 40;
/** Rows from which the row with names can be chosen. */
const KOPRIJEN = 15;

const kort = (tekst: string) => (tekst.length > MAX_VOORBEELD ? `${tekst.slice(0, MAX_VOORBEELD)} …` : tekst);

/** Which sheet, what it becomes, and what each column holds: guessed, and to be changed. */
export function Kolommen(overnemen: Overnemen) {
  const { bladen, plek, bestemming, koprij, kolommen, rijen, kiesRol } = overnemen;
  const { jaren } = useBeeld();
  const opties = (["niets", ...rollenVoor(bestemming, jaren)] satisfies Kolomrol[]).map((rol) => ({
    waarde: rol,
    label: rolnaam(rol),
  }));
  return (
    <section className="boven" aria-labelledby="kop-kolommen">
      <h2 id="kop-kolommen">2. Wat staat erin?</h2>
      <Veldenrooster>
        {bladen.length > 1 && (
          <Keuzelijst
            label="Blad in het bestand"
            opties={bladen.map(({ naam }, i) => ({ waarde: String(i), label: naam || `Blad ${i + 1}` }))}
            waarde={String(plek)}
            onKies={(waarde) => overnemen.kiesBlad(Number(waarde))}
          />
        )}
        <Keuzelijst
          label="Wat worden het in dit plan?"
          opties={optiesVan(BESTEMMINGEN, BESTEMMINGNAMEN)}
          waarde={bestemming}
          onKies={(waarde) => overnemen.kiesBestemming(BESTEMMINGEN.find((b) => b === waarde) ?? "kosten")}
        />
        <Keuzelijst
          label="Rij met de namen van de kolommen"
          opties={[
            { waarde: "-1", label: "Er is er geen" },
            ...rijen.slice(0, KOPRIJEN).map((rij, i) => ({
              waarde: String(i),
              label: `Rij ${i + 1}: ${kort(rij.filter((cel) => cel !== "").join(", ")) || "leeg"}`,
            })),
          ]}
          waarde={String(koprij)}
          onKies={(waarde) => overnemen.kiesKoprij(Number(waarde))}
        />
      </Veldenrooster>
      <fieldset>
        <legend className="label">Wat staat er in elke kolom?</legend>
        <Veldenrooster>
          {kolommen.map(({ nr, kop, rol, voorbeeld }) => (
            <Keuzelijst
              key={nr}
              label={kort(kop)}
              hulp={voorbeeld ? `Bijvoorbeeld: ${kort(voorbeeld)}` : "Leeg"}
              opties={opties}
              waarde={rol}
              onKies={(waarde) => kiesRol(nr, opties.find((optie) => optie.waarde === waarde)?.waarde ?? "niets")}
            />
          ))}
        </Veldenrooster>
      </fieldset>
    </section>
  );
}
