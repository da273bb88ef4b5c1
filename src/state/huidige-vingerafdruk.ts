import { useEffect, useState } from "react";
import { vingerafdruk } from "#domain/dossier/vingerafdruk.ts";
import { useEntries } from "./dossier-hooks.ts";
import { sha256 } from "./sha256.ts";

/** Full fingerprint of the content as it is now; undefined for a moment after each edit. */
export function useVingerafdruk(): string | undefined {
  const entries = useEntries();
  const [bekend, setBekend] = useState<{ entries: typeof entries; hex: string }>();
  useEffect(() => {
    let oud = false;
    void vingerafdruk(entries, sha256).then((hex) => {
      if (!oud) setBekend({ entries, hex });
    });
    return () => {
      oud = true;
    };
  }, [entries]);
  return bekend?.entries === entries ? bekend.hex : undefined;
}
