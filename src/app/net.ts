import { useSyncExternalStore } from "react";

function luister(opWissel: () => void): () => void {
  addEventListener("online", opWissel);
  addEventListener("offline", opWissel);
  return () => {
    removeEventListener("online", opWissel);
    removeEventListener("offline", opWissel);
  };
}

/** Does the device have a network? Everything works without one; it is only shown. */
export const useNet = (): boolean => useSyncExternalStore(luister, () => navigator.onLine);
