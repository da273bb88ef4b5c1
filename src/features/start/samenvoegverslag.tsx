import { dubbelGekozen } from "#domain/samenvoegen/dubbel.ts";
import type { Leesbaar } from "#domain/samenvoegen/plaats.ts";
import { isZonderNieuws, neem, type Verslag } from "#domain/samenvoegen/verslag.ts";
import { opsomming, telling } from "#domain/taal.ts";
import { useApply, useEntries, useOngedaan } from "#state/dossier-hooks.ts";
import { type BewaardVerslag, SAMENGEVOEGD } from "#state/verslagen.ts";
import { useBericht } from "#ui/bericht.tsx";
import { Knop } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { Botsingen } from "./verslag-botsingen.tsx";
import { useVerslagBron } from "./verslag-bron.ts";
import { Geblevenlijst } from "./verslag-gebleven.tsx";
import { Plaatsnaam, Wijzigingen } from "./verslag-plek.tsx";

const tel = (delen: readonly { bladen: readonly unknown[] }[]) =>
  delen.reduce((som, { bladen }) => som + bladen.length, 0);

const TIJD = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeStyle: "short" });

/** What the merge came to, in one or two sentences. */
function samenvatting(verslag: Verslag): string {
  const { doorAnder, hier, botsingen, gebleven } = verslag;
  if (isZonderNieuws(verslag))
    return hier.length === 0
      ? "Dit bestand is gelijk aan dit plan. Er is niets veranderd."
      : "In dit bestand stond niets nieuws: alles wat erin staat, was hier al bekend. Er is niets veranderd. Waar het plan nu anders is dan het bestand, staat hieronder. Was het samenvoegen eerder ongedaan gemaakt? Dan kunnen jullie de waarden hier alsnog overnemen.";
  const delen = [
    botsingen.length > 0 ? `${telling(tel(botsingen), "veld is", "velden zijn")} op beide plekken gewijzigd` : "",
    gebleven.length > 0
      ? `${telling(gebleven.length, "onderdeel was", "onderdelen waren")} op de ene plek verwijderd en op de andere gewijzigd`
      : "",
    doorAnder.length > 0 ? `${telling(doorAnder.length, "plek komt", "plekken komen")} uit het bestand` : "",
    hier.length > 0 ? `${telling(hier.length, "plek is", "plekken zijn")} hier gewijzigd` : "",
  ].filter(Boolean);
  return `${opsomming(delen)}.`;
}

function Dubbel({ verslag, bron }: { verslag: Verslag; bron: Leesbaar }) {
  return dubbelGekozen(verslag).map(({ plek }) => (
    <p key={plek}>
      <strong>
        <Plaatsnaam {...{ bron, plek }} sleutel={plek} />
      </strong>{" "}
      is op beide plekken gekozen en staat nu twee keer in het plan. Verwijder er één.
    </p>
  ));
}

function Acties({ verslag, nieuwste, onSluit }: Omit<Verslageigenschappen, "verslag"> & { verslag: Verslag }) {
  const entries = useEntries();
  const apply = useApply();
  const toonBericht = useBericht();
  const { wat, ongedaan } = useOngedaan();
  const nieuws = !isZonderNieuws(verslag);
  const uitBestand = nieuws
    ? []
    : neem(
        "ander",
        verslag.hier.flatMap(({ bladen }) => bladen),
        entries,
      );
  const neemAlles = () =>
    toonBericht({
      tekst: "De waarden uit het bestand staan er nu.",
      actie: { tekst: "Ongedaan maken", doe: apply(uitBestand, "Waarden uit het bestand genomen") },
    });
  const maakOngedaan = () => {
    ongedaan();
    onSluit();
  };
  return (
    <>
      {uitBestand.length > 0 && (
        <Knop soort="rand" onClick={neemAlles}>
          Alles uit het bestand nemen
        </Knop>
      )}
      {nieuws && nieuwste && wat === SAMENGEVOEGD && (
        <Knop soort="rand" onClick={maakOngedaan}>
          Samenvoegen ongedaan maken
        </Knop>
      )}
      <Knop soort="stil" onClick={onSluit}>
        Gezien, sluiten
      </Knop>
    </>
  );
}

type Verslageigenschappen = { verslag: BewaardVerslag; nieuwste: boolean; onSluit(): void };

/** What merging one file did: what clashed, what came from the file and what was changed here, each with a way back. */
export function Samenvoegverslag({ verslag, nieuwste, onSluit }: Verslageigenschappen) {
  const bron = useVerslagBron(verslag);
  const { doorAnder, hier, botsingen, gebleven, op } = verslag;
  const zonderNieuws = isZonderNieuws(verslag);
  return (
    <Meldingvak
      soort={botsingen.length + gebleven.length > 0 ? "let" : "goed"}
      kop={`Samengevoegd op ${TIJD.format(op)}`}
      acties={<Acties {...{ verslag, nieuwste, onSluit }} />}
    >
      <p role="status">{samenvatting(verslag)}</p>
      <Botsingen {...{ verslag, bron }} />
      <Geblevenlijst {...{ gebleven, bron }} />
      <Dubbel {...{ verslag, bron }} />
      {doorAnder.length > 0 && (
        <Uitklap titel="Uit het bestand gekomen" bij={telling(doorAnder.length, "plek", "plekken")}>
          <Wijzigingen delen={doorAnder} bron={bron} neem="hier" knop="Terug naar hoe het hier was" />
        </Uitklap>
      )}
      {hier.length > 0 && (
        <Uitklap titel="Hier gewijzigd" bij={telling(hier.length, "plek", "plekken")} open={zonderNieuws}>
          <Wijzigingen delen={hier} bron={bron} neem="ander" knop="Die uit het bestand nemen" />
        </Uitklap>
      )}
    </Meldingvak>
  );
}
