import { maakBestand } from "#state/dossiers.ts";
import { useBericht } from "#ui/bericht.tsx";
import { bewaarAlsBestand } from "#ui/bestand.ts";

/** Saves a plan as a file and says where it went. */
export function useBackup(): (id: string) => Promise<void> {
  const toon = useBericht();
  return async (id) => {
    const { naam, bytes } = await maakBestand(id);
    bewaarAlsBestand(naam, bytes);
    toon({
      tekst: `Back-up gemaakt. ${naam} staat bij jullie downloads. Bewaar het op een plek van school, niet alleen op dit apparaat.`,
    });
  };
}
