import { lazy, Suspense } from "react";
import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { Berichten } from "#ui/bericht.tsx";
import { Laden } from "#ui/laden.tsx";
import { Foutgrens } from "./foutgrens.tsx";
import { NietGevonden } from "./niet-gevonden.tsx";
import { NieuweVersie, type Versiebron } from "./nieuwe-versie.tsx";
import { Schil } from "./schil.tsx";

const StartScherm = lazy(() => import("./start-scherm.tsx").then((module) => ({ default: module.StartScherm })));
const PlanScherm = lazy(() => import("./plan-scherm.tsx").then((module) => ({ default: module.PlanScherm })));

/** Parts of the address of a plan. */
type Planadres = { id?: string; stap?: string; plek?: string };

/** The whole app. The frame is drawn at once; storage, forms and pages load behind it. */
export function App({ versies }: { versies?: Versiebron }) {
  return (
    <Router hook={useHashLocation}>
      <Berichten>
        <Foutgrens>
          <Suspense fallback={<Openen />}>
            <Switch>
              <Route path="/" component={StartScherm} />
              <Route path="/plan/:id/:stap?/:plek?">
                {({ id = "", stap, plek }: Planadres) => <PlanScherm key={id} {...{ id, stap, plek }} />}
              </Route>
              <Route>
                <NietGevonden />
              </Route>
            </Switch>
          </Suspense>
        </Foutgrens>
        {versies && <NieuweVersie bron={versies} />}
      </Berichten>
    </Router>
  );
}

function Openen() {
  return (
    <Schil titel="">
      <Laden tekst="Even openen…" />
    </Schil>
  );
}
