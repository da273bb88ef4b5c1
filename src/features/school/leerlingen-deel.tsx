import { geheelveld } from "#domain/dossier/veldsoort.ts";
import { groepenVoor, totaalLeerlingen } from "#domain/schoolscan/groepen.ts";
import { useDossier } from "#state/dossier-hooks.ts";
import { useFormulier } from "#state/formulier.ts";
import { Meldingvak } from "#ui/melding.tsx";
import { Tekstveld, Veldenrooster } from "#ui/veld.tsx";

const LEERLINGEN = geheelveld(9999);
const TEAM = geheelveld(2000, 1);

/** Pupils per group with their total, and the size of the team. */
export function LeerlingenDeel() {
  const { school } = useDossier();
  const { veld } = useFormulier();
  const groepen = groepenVoor(school);
  const ingevuld = groepen.some(({ id }) => school.leerlingen[id] !== undefined);
  const totaal = totaalLeerlingen(school);
  return (
    <section className="boven" aria-labelledby="kop-leerlingen">
      <h2 id="kop-leerlingen">Hoeveel leerlingen en collega’s?</h2>
      {groepen.length === 0 ? (
        <p>Kies eerst het soort onderwijs. Daarna staan hier de groepen of leerjaren.</p>
      ) : (
        <>
          <div className="smal" id="school-leerlingen">
            {groepen.map(({ id, naam }) => (
              <Tekstveld key={id} label={naam} soort="getal" {...veld(`school/leerlingen/${id}`, LEERLINGEN)} />
            ))}
          </div>
          <p role="status">
            Samen <strong>{totaal}</strong> {totaal === 1 ? "leerling" : "leerlingen"}.
          </p>
          {ingevuld && totaal === 0 && (
            <Meldingvak soort="let">
              <p>Nu staan er 0 leerlingen. Vul per groep in hoeveel er zijn. Dan kan de app rekenen met aantallen.</p>
            </Meldingvak>
          )}
        </>
      )}
      <Telling />
      <Veldenrooster>
        <Tekstveld
          label="Aantal mensen in het team"
          hulp="Iedereen die op school werkt, ook deeltijders."
          soort="getal"
          {...veld("school/team", TEAM)}
        />
      </Veldenrooster>
    </section>
  );
}

/** Pupils per year as the list of DUO gave them: beside the numbers per group, to compare. */
function Telling() {
  const { school } = useDossier();
  const jaren = Object.keys(school.telling).sort();
  if (jaren.length === 0) return null;
  return (
    <p className="bij">
      Leerlingen op 1 oktober: {jaren.map((jaar) => `${jaar}: ${school.telling[jaar]}`).join("; ")}. Bron:{" "}
      {school.tellingBron || "niet bekend"}.
    </p>
  );
}
