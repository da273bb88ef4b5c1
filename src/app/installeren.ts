import { useSyncExternalStore } from "react";

/** Not in the standard types: browsers that can install an app offer it with this event. */
type Installeeraanbod = Event & { prompt(): Promise<unknown> };

let aanbod: Installeeraanbod | undefined;
const luisteraars = new Set<() => void>();

function zet(nieuw: Installeeraanbod | undefined): void {
  aanbod = nieuw;
  for (const luisteraar of luisteraars) luisteraar();
}

/** Keeps the offer of the browser for a moment that suits the user. Call once, early: it comes only once. */
export function luisterNaarAanbod(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    zet(event as Installeeraanbod);
  });
  addEventListener("appinstalled", () => zet(undefined));
}

/** Asks to install the app, or undefined while the browser does not offer it. */
export function useInstalleren(): (() => void) | undefined {
  const nu = useSyncExternalStore(
    (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
    () => aanbod,
  );
  return nu && (() => void nu.prompt().finally(() => zet(undefined)));
}
