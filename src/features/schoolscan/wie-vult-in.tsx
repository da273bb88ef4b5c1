import { geheelveld } from "#domain/dossier/veldsoort.ts";
import { beantwoordDoor, inbrengTak, kiesRol } from "#domain/schoolscan/antwoorden.ts";
import type { Deel } from "#domain/schoolscan/delen.ts";
import { INVULROLLEN, type Invulrol } from "#domain/schoolscan/rondes.ts";
import { voortgangVan } from "#domain/schoolscan/voortgang.ts";
import { useApply, useBeeld, useDossier } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Keuzelijst } from "#ui/keuzelijst.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";

const ROLKEUZE: Record<Invulrol, { label: string; hulp: string }> = {
  schoolleiding: { label: "Schoolleiding", hulp: "Dit antwoord is niet anoniem." },
  ib: { label: "Intern begeleider of kwaliteitscoördinator", hulp: "Dit antwoord staat bij deze rol in het plan." },
  team: { label: "Team samen", hulp: "Eén antwoord waar het team samen achter staat." },
};

const ROLOPTIES = INVULROLLEN.map((waarde) => ({ waarde, label: ROLKEUZE[waarde].label }));

function Personen() {
  const { veld } = useFormulier();
  const tak = inbrengTak(useDossier(), "team");
  return (
    <Tekstveld
      key={tak}
      label="Met hoeveel mensen?"
      hulp="Alleen een aantal, geen namen."
      soort="getal"
      {...veld(`${tak}/personen`, geheelveld(9999, 1))}
    />
  );
}

type WieVultInEigenschappen = {
  rol: Invulrol;
  onKiesRol(rol: Invulrol): void;
  delen: Deel[];
  deel: string;
  onKiesDeel(deel: string): void;
};

/** Who fills in, and for which part of the school: holds for the whole page. */
export function WieVultIn({ rol, onKiesRol, delen, deel, onKiesDeel }: WieVultInEigenschappen) {
  const { dossier, items } = useBeeld();
  const apply = useApply();
  const eigen = voortgangVan(items, beantwoordDoor(dossier, rol));
  const kies = (waarde: string) => {
    const nieuw = INVULROLLEN.find((naam) => naam === waarde) ?? rol;
    onKiesRol(nieuw);
    apply(kiesRol(dossier, nieuw), "Rol gekozen");
  };
  return (
    <>
      <Veldenrooster>
        <Keuzelijst
          label="Wie vult nu in?"
          hulp={ROLKEUZE[rol].hulp}
          opties={ROLOPTIES}
          waarde={rol}
          onKies={kies}
          id="wie-vult-in"
        />
        {rol === "team" && <Personen />}
        {delen.length > 1 && (
          <Keuzelijst
            label="Voor welk deel van de school?"
            hulp="Per vraag kunnen jullie dit anders kiezen."
            opties={delen.map(({ id, naam }) => ({ waarde: id, label: naam }))}
            waarde={deel}
            onKies={onKiesDeel}
          />
        )}
      </Veldenrooster>
      <p className="bij" role="status">
        {ROLKEUZE[rol].label}: {eigen.beantwoord} van {eigen.totaal} vragen beantwoord.
      </p>
    </>
  );
}
