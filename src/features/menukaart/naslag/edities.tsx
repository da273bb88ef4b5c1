import type { Interventie, Waarde } from "#domain/menukaart/interventie.ts";
import { editiesVan, verschillen } from "#domain/menukaart/verschillen.ts";
import { GEEN_SCHATTING, type Maat, waardeMetSchaal } from "#domain/menukaart/waarden-in-woorden.ts";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { Bronlink, Bronlinks } from "../bronlink.tsx";
import { GRAADWOORDEN } from "./woorden.ts";

const MATEN: readonly [Maat, string][] = [
  ["maanden", "Gemiddeld effect"],
  ["kosten", "Kosten"],
  ["bewijs", "Bewijs"],
];

function Waardecel({ maat, waarde, kop }: { maat: Maat; waarde: Waarde | null; kop: string }) {
  return (
    <Cel kop={kop}>
      {waarde === null ? (
        <em>{GEEN_SCHATTING}</em>
      ) : (
        <>
          <strong>{waardeMetSchaal(maat, waarde.waarde)}</strong>
          <span className="bij klein">
            {" "}
            volgens {waarde.volgens}, {waarde.datum}. Zekerheid {waarde.graad}: {GRAADWOORDEN[waarde.graad]} (
            <Bronlink bron={waarde.bron} />)
          </span>
        </>
      )}
    </Cel>
  );
}

/** All values side by side, each with who gives it, when, how sure it is and where it stands. No winner is picked. */
export function Edities({ interventie }: { interventie: Interventie }) {
  const edities = editiesVan(interventie);
  const oneens = verschillen(interventie);
  return (
    <>
      <p>{interventie.menukaart.zin}</p>
      <Tabel
        bijschrift="De waarden per uitgave en bron"
        klasse="tabel--vergelijk"
        kolommen={[{ kop: "Maat" }, ...edities.map(({ naam }) => ({ kop: naam }))]}
      >
        <Rijgroep>
          {MATEN.map(([maat, naam]) => (
            <Rij key={maat}>
              <Rijkop>{naam}</Rijkop>
              {edities.map((editie) => (
                <Waardecel key={editie.naam} kop={editie.naam} maat={maat} waarde={editie[maat]} />
              ))}
            </Rij>
          ))}
        </Rijgroep>
      </Tabel>
      {oneens.length > 0 && (
        <>
          <h3>De bronnen zeggen niet hetzelfde</h3>
          <ul>
            {oneens.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          <p>
            De app kiest geen winnaar. De volgorde van de voorstellen rekent met {interventie.menukaart.hoofd.naam},
            zodat alle interventies met dezelfde uitgave worden vergeleken.
          </p>
        </>
      )}
      <p className="bij klein">
        Bronnen van deze waarden: <Bronlinks bronnen={interventie.menukaart.bron} />.
      </p>
    </>
  );
}
