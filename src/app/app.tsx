import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { Berichten } from "#ui/bericht.tsx";
import { useGeladen } from "#ui/geladen.ts";
import { Laden } from "#ui/laden.tsx";
import { Foutgrens } from "./foutgrens.tsx";
import { NietGevonden } from "./niet-gevonden.tsx";
import { NieuweVersie, type Versiebron } from "./nieuwe-versie.tsx";
import { laadMeedoen, laadPlan, laadStart } from "./schermen.ts";
import { Schil } from "./schil.tsx";

/** Parts of the address of a plan. */
type Planadres = { id?: string; stap?: string; plek?: string };

function Start() {
  const StartScherm = useGeladen(laadStart);
  return StartScherm ? <StartScherm /> : <Openen />;
}

function Plan({ id = "", stap, plek }: Planadres) {
  const PlanScherm = useGeladen(laadPlan);
  return PlanScherm ? <PlanScherm key={id} {...{ id, stap, plek }} /> : <Openen />;
}

function Meedoen({ uitnodiging }: { uitnodiging?: string }) {
  const MeedoenScherm = useGeladen(laadMeedoen);
  return MeedoenScherm ? <MeedoenScherm uitnodiging={uitnodiging} /> : <Openen />;
}

/** The whole app. The frame is drawn at once; storage, forms and pages load behind it. */
export function App({ versies }: { versies?: Versiebron }) {
  return (
    <Router hook={useHashLocation}>
      <Berichten>
        <Foutgrens>
          <Switch>
            <Route path="/" component={Start} />
            <Route path="/plan/:id/:stap?/:plek?">{(adres: Planadres) => <Plan {...adres} />}</Route>
            <Route path="/meedoen/:uitnodiging?">
              {({ uitnodiging }: { uitnodiging?: string }) => (
                <Meedoen {...(uitnodiging === undefined ? {} : { uitnodiging })} />
              )}
            </Route>
            <Route>
              <NietGevonden />
            </Route>
          </Switch>
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
