import { lazy, Suspense } from "react";
import type { Dialoogeigenschappen } from "./dialoog-venster.tsx";

const Venster = lazy(() => import("./dialoog-venster.tsx").then((module) => ({ default: module.DialoogVenster })));

/** A question that comes first. Render it while it is open; its code loads on first use, so that the start stays light. */
export function Dialoog(eigenschappen: Dialoogeigenschappen) {
  return (
    <Suspense fallback={null}>
      <Venster {...eigenschappen} />
    </Suspense>
  );
}
