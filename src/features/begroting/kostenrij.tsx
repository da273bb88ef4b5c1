import type { Kostenregel } from "#domain/begroting/totalen.ts";
import { toonSchooljaarKort } from "#domain/dossier/schooljaar.ts";
import { opVolgorde } from "#domain/dossier/velden.ts";
import { bedragveld } from "#domain/dossier/veldsoort.ts";
import { useApply, useBeeld, useDossier } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Knop } from "#ui/knop.tsx";
import { Nr } from "#ui/nummer.tsx";
import { Cel, Cellabel, Rij, Rijkop } from "#ui/tabel.tsx";
import { Tekstveld } from "#ui/veld.tsx";
import { Kostendetails } from "./kostendetails.tsx";
import { DUREN, naamVanPotje } from "./opties.ts";
import { knopDetails } from "./post-plekken.ts";
import type { Werkblad } from "./werkblad.ts";

type Rijeigenschappen = { regel: Kostenregel; toon: (centen: number) => string; werkblad: Werkblad };

/** Amount per school year: a field when amounts are typed, the outcome when the line is calculated. */
function Jaarcel({
  regel: { id, regel, kosten },
  jaar,
  naam,
  toon,
}: Omit<Rijeigenschappen, "werkblad"> & { jaar: number; naam: string }) {
  const { veld } = useFormulier();
  const kop = toonSchooljaarKort(jaar);
  if (regel.rekenwijze !== "bedrag")
    return (
      <Cel kop={kop} getal>
        {toon(kosten.perJaar[jaar] ?? 0)}
      </Cel>
    );
  return (
    <Cel getal>
      <Tekstveld
        label={<Cellabel kop={kop} rij={naam} />}
        inCel
        soort="bedrag"
        {...veld(`regel/${id}/jaren/${jaar}/bedrag`, bedragveld)}
      />
    </Cel>
  );
}

/** One cost line, with its details below it on request. */
export function Kostenrij({ regel, toon, werkblad }: Rijeigenschappen) {
  const { jaren } = useBeeld();
  const dossier = useDossier();
  const apply = useApply();
  const { id, nummer, kosten } = regel;
  const open = werkblad.isOpen(id);
  const naam = regel.regel.omschrijving || `Post ${nummer}, nog zonder naam`;
  const kies = (veldnaam: string) => (waarde: string) =>
    apply([{ sleutel: `regel/${id}/${veldnaam}`, waarde: waarde || undefined }]);
  return (
    <>
      <Rij id={id}>
        <Rijkop>
          <Nr nr={nummer} wat="kostenregel" />
          <span className="post">{naam}</span>
          <Knop id={knopDetails(id)} soort="stil" aria-expanded={open} onClick={() => werkblad.zet(id, !open)}>
            {open ? "Details sluiten" : "Details"}
            <span className="vh"> van {naam}</span>
          </Knop>
        </Rijkop>
        <Cel vol>
          <Keuzelijst
            label={<Cellabel kop="Potje" rij={naam} />}
            inCel
            opties={opVolgorde(dossier.potje).map((p) => ({ waarde: p.id, label: naamVanPotje(p) }))}
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
        {jaren.map((jaar) => (
          <Jaarcel key={jaar} regel={regel} jaar={jaar} naam={naam} toon={toon} />
        ))}
        <Cel kop="Samen" getal som>
          {toon(kosten.totaal)}
        </Cel>
      </Rij>
      {open && (
        <Rij>
          <Cel vol over={jaren.length + 4}>
            <Kostendetails regel={regel} werkblad={werkblad} />
          </Cel>
        </Rij>
      )}
    </>
  );
}
