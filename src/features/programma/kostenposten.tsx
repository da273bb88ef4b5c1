import { bedragweergave } from "#domain/begroting/bedrag.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { nieuweKostenposten, zetKostenpostenKlaar } from "#domain/programma/kostenposten.ts";
import { useApply, useDossier, useHref, useNieuwId } from "#state/dossier-hooks.ts";
import { Knop, Knoppen } from "#ui/knop.tsx";
import { Nr } from "#ui/nummer.tsx";
import { focusOp } from "./focus.ts";

/** The kinds of cost that the texts of the menukaart name and that are not in the begroting yet. */
function Klaarzetten({ beeld }: { beeld: Keuzebeeld }) {
  const dossier = useDossier();
  const nieuwId = useNieuwId();
  const apply = useApply();
  const { id, naam, interventie } = beeld;
  const posten = interventie ? nieuweKostenposten(dossier, id, interventie) : [];
  if (!interventie || posten.length === 0) return null;
  return (
    <>
      <p>
        Hier denken scholen vaak aan: {posten.map(({ post }) => post.toLowerCase()).join("; ")}. Jullie zetten deze
        posten in de begroting en vullen daar zelf het bedrag in.
      </p>
      <Knoppen>
        <Knop
          soort="rand"
          onClick={() => {
            apply(zetKostenpostenKlaar(dossier, nieuwId, id, interventie), "Kostenposten klaarzetten");
            focusOp(`${id}-kosten`);
          }}
        >
          Kostenposten klaarzetten<span className="vh">: {naam}</span>
        </Knop>
      </Knoppen>
    </>
  );
}

/** The cost lines of this choice, with a link to each in the begroting. */
export function Kostenposten({ beeld }: { beeld: Keuzebeeld }) {
  const href = useHref();
  const { id, regels } = beeld;
  const toon = bedragweergave(regels.map(({ kosten }) => kosten.totaal));
  return (
    <>
      <h3 className="boven" id={`${id}-kosten`} tabIndex={-1}>
        Kosten
      </h3>
      {regels.length > 0 && (
        <ul className="lijst-kaal">
          {regels.map(({ id: regelId, nummer, regel, kosten }) => (
            <li key={regelId}>
              <Nr nr={nummer} wat="kostenregel" href={href({ stap: "begroting", plek: regelId })} />{" "}
              {regel.omschrijving || "Zonder omschrijving"}:{" "}
              {kosten.totaal === 0 ? "nog geen bedrag" : toon(kosten.totaal)}
            </li>
          ))}
        </ul>
      )}
      <Klaarzetten beeld={beeld} />
      {regels.length === 0 && !beeld.interventie && (
        <p>
          Zet de kosten in de <a href={href({ stap: "begroting" })}>begroting</a>.
        </p>
      )}
    </>
  );
}
