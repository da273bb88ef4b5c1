import { useBericht } from "#ui/bericht.tsx";
import { Knop, type Knopsoort } from "#ui/knop.tsx";
import { maakBackup } from "./maak-backup.ts";

type Backupeigenschappen = { id: string; soort: Knopsoort; children?: string };

/** Saves a plan as a file and says where it went. */
export function BackupKnop({ id, soort, children = "Back-up maken" }: Backupeigenschappen) {
  const toon = useBericht();
  const maak = () =>
    maakBackup(id).then(
      (naam) =>
        toon({
          tekst: `Back-up gemaakt. ${naam} staat bij jullie downloads. Bewaar het op een plek van school, niet alleen op dit apparaat.`,
        }),
      () => toon({ tekst: "De back-up is niet gelukt. Het plan staat nog op dit apparaat. Probeer het nog een keer." }),
    );
  return (
    <Knop soort={soort} icoon="kopie" onClick={maak}>
      {children}
    </Knop>
  );
}
