import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { naElkPotje } from "#domain/begroting/daarna.ts";
import { toonDatum } from "#domain/dossier/datum.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Nr } from "#ui/nummer.tsx";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { naamVanPotje } from "../opties.ts";

const KOLOMMEN = [
  { kop: "Potje" },
  { kop: "Geld stopt" },
  { kop: "Posten die doorgaan" },
  { kop: "Daarna per jaar", getal: true },
];

/** What remains to be paid after the end date of each potje. */
export function Daarna() {
  const { begroting } = useBeeld();
  const href = useHref();
  const potjes = naElkPotje(begroting);
  if (potjes.length === 0) return null;
  return (
    <section>
      <h2>Wat daarna betaald moet worden</h2>
      <Tabel bijschrift="Kosten per jaar die doorgaan als een potje stopt" kolommen={KOLOMMEN}>
        <Rijgroep>
          {potjes.map(({ stand: { id, potje }, regels, perJaar }) => (
            <Rij key={id}>
              <Rijkop>{naamVanPotje(potje)}</Rijkop>
              <Cel kop="Geld stopt">{toonDatum(potje.einddatum) || "datum nog niet ingevuld"}</Cel>
              <Cel kop="Posten die doorgaan">
                {regels.length === 0
                  ? "geen"
                  : regels.map(({ id: regel, nummer }) => (
                      <span key={regel}>
                        <Nr nr={nummer} wat="kostenregel" href={href({ stap: "begroting", plek: regel })} />{" "}
                      </span>
                    ))}
              </Cel>
              <Cel kop="Daarna per jaar" getal som>
                {toonBedrag(perJaar)}
              </Cel>
            </Rij>
          ))}
        </Rijgroep>
      </Tabel>
    </section>
  );
}
