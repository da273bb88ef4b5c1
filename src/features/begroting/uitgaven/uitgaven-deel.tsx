import { toonBedrag } from "#domain/begroting/bedrag.ts";
import type { Kostenregel } from "#domain/begroting/totalen.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Uitklap } from "#ui/uitklap.tsx";
import { groepenVan } from "../kosten/groepen.ts";
import type { Werkblad } from "../werkblad.ts";
import { Uitgavenlijst } from "./uitgaven.tsx";

/** What is left of a line, or by how much it is exceeded. */
function stand({ kosten, uitgegeven }: Kostenregel): string {
  const rest = kosten.totaal - uitgegeven.totaal;
  const delen = [`${toonBedrag(uitgegeven.totaal)} van ${toonBedrag(kosten.totaal)} gepland`];
  if (rest < 0) delen.push(`${toonBedrag(-rest)} meer dan gepland`);
  else if (uitgegeven.totaal !== 0) delen.push(`nog ${toonBedrag(rest)}`);
  return delen.join(" · ");
}

function Postuitgaven({ regel, werkblad }: { regel: Kostenregel; werkblad: Werkblad }) {
  const sleutel = `uitgaven-${regel.id}`;
  return (
    <Uitklap
      id={sleutel}
      titel={`${regel.nummer} ${regel.regel.omschrijving || "nog zonder naam"}`}
      bij={stand(regel)}
      open={werkblad.isOpen(sleutel)}
      onOpen={() => werkblad.isOpen(sleutel) || werkblad.zet(sleutel, true)}
    >
      {werkblad.isOpen(sleutel) && <Uitgavenlijst regel={regel} />}
    </Uitklap>
  );
}

/** What was really spent, per line of the begroting: typed, or pasted from the administration. */
export function UitgavenDeel({ werkblad }: { werkblad: Werkblad }) {
  const beeld = useBeeld();
  const href = useHref();
  const groepen = groepenVan(beeld).filter(({ regels }) => regels.length > 0);
  if (groepen.length === 0)
    return (
      <Leeg
        kop="Nog geen posten"
        acties={<Knoplink href={href({ stap: "begroting", plek: "kosten" })}>Naar de kosten</Knoplink>}
      >
        <p>Een uitgave hoort bij een post. Zet eerst bij Kosten neer wat jullie willen betalen.</p>
      </Leeg>
    );
  return groepen.map(({ id, nummer, naam, regels }) => (
    <section key={id || "los"}>
      <h2>{[nummer, naam].filter(Boolean).join(" ")}</h2>
      {regels.map((regel) => (
        <Postuitgaven key={regel.id} regel={regel} werkblad={werkblad} />
      ))}
    </section>
  ));
}
