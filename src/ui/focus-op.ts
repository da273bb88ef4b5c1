import { useEffect, useState } from "react";

/** Puts the focus on an element once it has been drawn. */
export function useFocusOp(): (id: string) => void {
  const [id, setId] = useState<string>();
  useEffect(() => {
    if (id === undefined) return;
    document.getElementById(id)?.focus();
    setId(undefined);
  }, [id]);
  return setId;
}
