import { useEffect, useEffectEvent, useState } from "react";

/**
 * Returns a function that asks for `doe`. Right after an edit the fingerprint is not known for a moment: then `doe`
 * waits for it, so that a click always does something, and with the content of now.
 */
export function useZodraBekend(vingerafdruk: string | undefined, doe: (vingerafdruk: string) => void): () => void {
  const [gevraagd, setGevraagd] = useState(false);
  const nu = useEffectEvent(doe);
  useEffect(() => {
    if (!gevraagd || vingerafdruk === undefined) return;
    setGevraagd(false);
    nu(vingerafdruk);
  }, [gevraagd, vingerafdruk]);
  return () => setGevraagd(true);
}
