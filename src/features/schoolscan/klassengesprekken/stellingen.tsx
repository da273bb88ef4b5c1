import { geheelveld } from "#domain/dossier/veldsoort.ts";
import { stellingenVan } from "#domain/schoolscan/klassengesprekken.ts";
import { useInhoud } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Cel, Cellabel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { Tekstveld } from "#ui/veld.tsx";

const KOLOMMEN = [
  { naam: "eens", kop: "Eens" },
  { naam: "oneens", kop: "Oneens" },
  { naam: "weetNiet", kop: "Weet niet" },
] as const;
const MEESTE = geheelveld(999);

/** Show of hands at the three statements. */
export function Stellingen({ tak }: { tak: string }) {
  const { formulieren } = useInhoud();
  const { veld } = useFormulier();
  return (
    <Tabel
      bijschrift="Handen bij de stellingen"
      kolommen={[{ kop: "Stelling" }, ...KOLOMMEN.map(({ kop }) => ({ kop }))]}
    >
      <Rijgroep>
        {stellingenVan(formulieren).map(({ id, tekst }) => (
          <Rij key={id}>
            <Rijkop>{tekst}</Rijkop>
            {KOLOMMEN.map(({ naam, kop }) => (
              <Cel key={naam}>
                <Tekstveld
                  inCel
                  soort="getal"
                  label={<Cellabel kop={kop} rij={tekst} />}
                  {...veld(`${tak}/stelling/${id}/${naam}`, MEESTE)}
                />
              </Cel>
            ))}
          </Rij>
        ))}
      </Rijgroep>
    </Tabel>
  );
}
