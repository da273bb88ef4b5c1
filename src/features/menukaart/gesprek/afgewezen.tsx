import { useBeeld } from "#state/dossier-hooks.ts";
import { Knop } from "#ui/knop.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { useMeldend } from "../use-plan.ts";

/** Suggestions that the school left, with its reason: it stands in the plan, and one click brings the suggestion back. */
export function Afgewezen({ ids, onTerug }: { ids: readonly string[]; onTerug(id: string): void }) {
  const { dossier, inhoud } = useBeeld();
  const meldend = useMeldend();
  const rijen = inhoud.menukaart.filter(({ id }) => ids.includes(id));
  if (rijen.length === 0) return null;
  const zetTerug = (id: string, titel: string) => {
    onTerug(id);
    meldend(
      [{ sleutel: `nietGekozen/${id}/reden`, waarde: undefined }],
      `${titel} weer bekijken`,
      `${titel} staat weer bij de voorstellen.`,
    );
  };
  return (
    <Uitklap titel="Niet gekozen, met reden" bij={rijen.map(({ titel }) => titel).join(", ")} id="afgewezen">
      <ul className="rijen">
        {rijen.map(({ id, titel }) => (
          <li className="rij" key={id}>
            <p>
              <strong>{titel}</strong>: niet gekozen, omdat: {dossier.nietGekozen[id]?.reden}
            </p>
            <Knop soort="stil" onClick={() => zetTerug(id, titel)}>
              Weer bekijken<span className="vh">: {titel}</span>
            </Knop>
          </li>
        ))}
      </ul>
      <p className="bij">Dit staat ook in het plan: de MR ziet wat jullie hebben overwogen.</p>
    </Uitklap>
  );
}
