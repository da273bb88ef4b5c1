import { plankopVan, planNaam } from "#domain/dossier/plannaam.ts";
import { versieVan } from "#domain/dossier/versies.ts";
import { BackupKnop } from "#features/start/backup-knop.tsx";
import { useDossier } from "#state/dossier-hooks.ts";
import { useVingerafdruk } from "#state/huidige-vingerafdruk.ts";
import { Icoon } from "#ui/icoon.tsx";
import { Bewaarstand } from "./bewaarstand.tsx";
import { useNet } from "./net.ts";
import { Ongedaan } from "./ongedaan.tsx";

/** "gereed voor MR" only while the content is exactly that of a version that was made. */
function Versiestand() {
  const dossier = useDossier();
  const nu = useVingerafdruk();
  const versie = nu === undefined ? undefined : versieVan(dossier, nu);
  return versie ? `gereed voor MR, versie ${versie.nr}` : "concept";
}

function Planregel() {
  const dossier = useDossier();
  const { school, versie } = dossier;
  return (
    <p className="kop__plan">
      <strong>{planNaam(plankopVan(dossier))}</strong>, {Object.keys(versie).length > 0 ? <Versiestand /> : "concept"}
      {school.fictief && (
        <>
          {" "}
          <mark>verzonnen</mark>
        </>
      )}
    </p>
  );
}

/** Header of a plan: which one, is it stored, undo, and the back-up. */
export function PlanKop({ id }: { id: string }) {
  const net = useNet();
  return (
    <>
      <Planregel />
      <div className="bewaar">
        {!net && (
          <span className="bewaar__stand bewaar__stand--net">
            <Icoon naam="net" />
            <span>Geen internet, doorwerken kan</span>
          </span>
        )}
        <Bewaarstand />
        <Ongedaan />
        <BackupKnop id={id} soort="rand" />
      </div>
    </>
  );
}
