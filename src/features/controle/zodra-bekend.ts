import { useEffect, useEffectEvent, useState } from "react";

/**
 * Returns a function that asks for `doe`. Right after an edit what it needs is not known for a moment: then `doe`
 * waits for it, so that a click always does something, and with the content of now.
 */
export function useZodraBekend<T>(bekend: T | undefined, doe: (bekend: T) => void): () => void {
  const [gevraagd, setGevraagd] = useState(false);
  const nu = useEffectEvent(doe);
  useEffect(() => {
    if (!gevraagd || bekend === undefined) return;
    setGevraagd(false);
    nu(bekend);
  }, [gevraagd, bekend]);
  return () => setGevraagd(true);
}
