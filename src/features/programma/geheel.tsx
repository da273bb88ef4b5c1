import { Fragment } from "react";
import { toonBedrag } from "#domain/begroting/bedrag.ts";
import { toonBron } from "#domain/bron.ts";
import { toonSchooljaarKort } from "#domain/dossier/schooljaar.ts";
import { bouwGeheel, type Functiebelasting, type Geheel, zegAantal } from "#domain/programma/geheel.ts";
import { BRON_GEMIDDELD_AANTAL } from "#domain/programma/sectorgemiddelde.ts";
import { telling, toonGetal } from "#domain/taal.ts";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { GeheelTekening } from "./geheel-tekening.tsx";

const KOLOMMEN = [{ kop: "Interventie" }, { kop: "Doelen" }, { kop: "Schooljaren" }];

/** The picture in words. */
function Geheeltabel({ rijen }: Pick<Geheel, "rijen">) {
  const { doelen } = useBeeld();
  const nummers = (ids: readonly string[]) => doelen.filter(({ id }) => ids.includes(id)).map(({ nummer }) => nummer);
  return (
    <Tabel bijschrift="Welk doel, welke interventie, welk jaar?" kolommen={KOLOMMEN}>
      <Rijgroep>
        {rijen.map(({ id, nummer, naam, doelen: ids, jaren }) => (
          <Rij key={id}>
            <Rijkop>
              {nummer} {naam}
            </Rijkop>
            <Cel kop="Doelen">
              <span>{nummers(ids).join(", ") || "nog geen doel"}</span>
            </Cel>
            <Cel kop="Schooljaren">
              <span>{jaren.map(toonSchooljaarKort).join(", ") || "nog niet ingevuld"}</span>
            </Cel>
          </Rij>
        ))}
      </Rijgroep>
    </Tabel>
  );
}

/** How the choices and their money lie over the doelgebieden. */
function Balans({ gebieden }: Pick<Geheel, "gebieden">) {
  const { inhoud } = useBeeld();
  return (
    <Uitklap
      titel="Verdeling over doelgebieden"
      bij={`${gebieden.filter(({ keuzes }) => keuzes.length > 0).length} van ${gebieden.length} komen voor`}
    >
      <dl className="feit">
        {gebieden.map(({ gebied, keuzes, kosten }) => (
          <Fragment key={gebied}>
            <dt>{inhoud.doelgebieden[gebied].naam}</dt>
            <dd>
              {keuzes.length === 0
                ? "Geen keuze."
                : `${keuzes.map(({ nummer }) => nummer).join(", ")}, samen ${toonBedrag(kosten)}.`}
            </dd>
          </Fragment>
        ))}
      </dl>
    </Uitklap>
  );
}

function zegUren({ nodig, beschikbaar }: Functiebelasting): string {
  if (nodig === 0) return "nog geen uren opgeschreven";
  const gevraagd = `${toonGetal(nodig)} uur per week gevraagd`;
  return beschikbaar === undefined ? gevraagd : `${gevraagd}, ${toonGetal(beschikbaar)} uur is er`;
}

/** What the choices together ask of each function. */
function Belasting({ functies }: Pick<Geheel, "functies">) {
  if (functies.length === 0) return null;
  return (
    <Uitklap titel="Wat vraagt dit van wie?" bij={telling(functies.length, "functie", "functies")}>
      <dl className="feit">
        {functies.map((functie) => (
          <Fragment key={functie.wie}>
            <dt>{functie.wie}</dt>
            <dd>
              {functie.keuzes.join(", ")}: {zegUren(functie)}.
            </dd>
          </Fragment>
        ))}
      </dl>
    </Uitklap>
  );
}

/** The plan as a whole: one picture, and what stands out when all choices are seen together. */
export function Geheeldeel() {
  const beeld = useBeeld();
  const geheel = bouwGeheel(beeld);
  const doelen = beeld.doelen.map(({ id, nummer, doel }) => ({ id, nummer, titel: doel.titel }));
  return (
    <section aria-labelledby="geheel">
      <h2 className="boven" id="geheel">
        Het plan als geheel
      </h2>
      <p>
        {zegAantal(geheel)}{" "}
        {geheel.gemiddelde !== undefined && (
          <span className="bij">({toonBron(beeld.inhoud.bronnen, BRON_GEMIDDELD_AANTAL)})</span>
        )}
      </p>
      {geheel.volgorde && <p>{geheel.volgorde}</p>}
      <figure className="tabelkader" aria-labelledby="geheel">
        <GeheelTekening doelen={doelen} rijen={geheel.rijen} jaren={beeld.jaren} />
        <Geheeltabel rijen={geheel.rijen} />
      </figure>
      <Balans gebieden={geheel.gebieden} />
      <Belasting functies={geheel.functies} />
    </section>
  );
}
