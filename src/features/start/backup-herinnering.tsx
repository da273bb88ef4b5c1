import { planNaam } from "#domain/dossier/plannaam.ts";
import type { Dossierregel } from "#state/dossiers.ts";
import { Meldingvak } from "#ui/melding.tsx";
import { BackupKnop } from "./backup-knop.tsx";
import { dagenGeleden } from "./datums.ts";

/** Days after which the last file is called old. A choice of our own: a week of work. */
const OUD = 7;

/** Was the plan changed after its last file, and is that file old or missing? */
function isTeLaat({ bijgewerkt, backupOp, fictief }: Dossierregel, vandaag: string): boolean {
  if (fictief) return false;
  if (!backupOp) return dagenGeleden(bijgewerkt, vandaag) >= 1;
  return backupOp < bijgewerkt && dagenGeleden(backupOp, vandaag) >= OUD;
}

/** Reminds of a back-up of the plan that needs it most. */
export function BackupHerinnering({ plannen, vandaag }: { plannen: Dossierregel[]; vandaag: string }) {
  const plan = plannen
    .filter((een) => isTeLaat(een, vandaag))
    .sort((a, b) => (a.backupOp?.getTime() ?? 0) - (b.backupOp?.getTime() ?? 0))[0];
  if (!plan) return null;
  return (
    <Meldingvak soort="let" kop="Maak een back-up" acties={<BackupKnop id={plan.id} soort="vol" />}>
      <p>
        {plan.backupOp
          ? `‘${planNaam(plan)}’ is ${dagenGeleden(plan.backupOp, vandaag)} dagen geleden voor het laatst als bestand bewaard. Daarna is het gewijzigd.`
          : `‘${planNaam(plan)}’ is nog niet als bestand bewaard. Het staat alleen op dit apparaat.`}
      </p>
    </Meldingvak>
  );
}
