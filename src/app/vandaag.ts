import { useSyncExternalStore } from "react";

/** Today in the time zone of the device, as ISO date. */
function vandaag(): string {
  const nu = new Date();
  const twee = (getal: number) => String(getal).padStart(2, "0");
  return `${nu.getFullYear()}-${twee(nu.getMonth() + 1)}-${twee(nu.getDate())}`;
}

function luister(opWissel: () => void): () => void {
  document.addEventListener("visibilitychange", opWissel);
  return () => document.removeEventListener("visibilitychange", opWissel);
}

/** Today; a page that stayed open overnight moves on when someone looks at it again. */
export const useVandaag = (): string => useSyncExternalStore(luister, vandaag);
