import { ROLNAMEN } from "#domain/dossier/namen.ts";
import type { Ronde } from "#domain/dossier/ronde.ts";
import { nummerVanVraag } from "#domain/feiten.ts";
import {
  type Rolverschil,
  rondebeeld,
  type Vraagverschil,
  vergelijkRondes,
} from "#domain/schoolscan/ronde-vergelijken.ts";
import { naamVanRonde } from "#domain/schoolscan/rondes.ts";
import { type Uitkomst, uitkomsten } from "#domain/schoolscan/uitkomst.ts";
import { deelnameVan, verdelingVanZijvraag, wieBijZijvraag } from "#domain/schoolscan/uitkomst-woorden.ts";
import { naamVanVraag } from "#domain/schoolscan/vraagnaam.ts";
import { metHoofdletter, telling, toonGetal } from "#domain/taal.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Knoplink, Knoppen } from "#ui/knop.tsx";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { RONDES } from "./plek.ts";

function Vraagcel({ plek, item }: { plek: string; item: string }) {
  const feiten = useBeeld();
  return (
    <Rijkop>
      {nummerVanVraag(feiten, item)} {metHoofdletter(naamVanVraag(feiten.items, plek))}
    </Rijkop>
  );
}

/** "1 stap minder zorg"; only the direction of the scale, no cause. */
function verandering({ stappen, eigenVraag, voor, na }: Rolverschil): string {
  if (eigenVraag) return voor === na ? "gelijk" : "anders";
  if (stappen === undefined) return "niet te vergelijken";
  if (stappen === 0) return "gelijk";
  return `${toonGetal(Math.abs(stappen))} ${Math.abs(stappen) === 1 ? "stap" : "stappen"} ${stappen > 0 ? "hoger" : "lager"}`;
}

/** Before and after, per question and role. */
function Vergelijking({ verschillen, voor, na }: { verschillen: readonly Vraagverschil[]; voor: string; na: string }) {
  if (verschillen.length === 0)
    return (
      <p>
        Er valt nog niets te vergelijken. Dat kan als dezelfde groep in beide rondes antwoordde, en groot genoeg is om
        te tonen.
      </p>
    );
  return (
    <Tabel
      bijschrift={`Het midden per groep: ${voor} en ${na}`}
      kolommen={[{ kop: "Vraag" }, { kop: "Wie" }, { kop: voor }, { kop: na }, { kop: "Verschil" }]}
    >
      <Rijgroep>
        {verschillen.flatMap(({ ref, item, rollen }) =>
          rollen.map((verschil) => (
            <Rij key={`${ref}-${verschil.rol}-${verschil.eigenVraag}`}>
              <Vraagcel plek={ref} item={item.id} />
              <Cel kop="Wie">
                {ROLNAMEN[verschil.rol]}
                {verschil.eigenVraag && `, eigen vraag ‘${verschil.eigenVraag}’`}
              </Cel>
              <Cel kop={voor}>{verschil.voor}</Cel>
              <Cel kop={na}>{verschil.na}</Cel>
              <Cel kop="Verschil">{verandering(verschil)}</Cel>
            </Rij>
          )),
        )}
      </Rijgroep>
    </Tabel>
  );
}

/** What each group answered in that round: the middle, with the number of people. */
function inWoorden({ rijen, zijvragen, apart }: Uitkomst): string {
  const groepen = rijen.map((rij) => {
    const naam = ROLNAMEN[rij.rol];
    if (rij.soort === "verborgen") return `${naam}: niet te zien`;
    return `${naam} ${rij.soort === "samen" ? "samen" : `(${rij.beeld.aantal})`}: ${rij.beeld.midden || "geen zicht"}`;
  });
  const eigen = zijvragen.map(
    (zijvraag) =>
      `${wieBijZijvraag(zijvraag)} ‘${zijvraag.vraag}’ ${zijvraag.midden || verdelingVanZijvraag(zijvraag)}`,
  );
  return [...(apart ? groepen : ["groepen niet apart te zien"]), ...eigen].join("; ");
}

/** An earlier round: who took part, what changed since, and all answers of then. Nothing of it can be edited. */
export function Teruglezen({ ronde }: { ronde: Ronde & { id: string } }) {
  const feiten = useBeeld();
  const href = useHref();
  const toen = rondebeeld(feiten, ronde.id);
  const alle = uitkomsten(toen);
  const [voor, na] = [naamVanRonde(feiten.dossier, ronde.id), naamVanRonde(feiten.dossier, feiten.ronde)];
  return (
    <>
      <h1 id={`${RONDES}.${ronde.id}`}>{voor}</h1>
      <p className="intro">Een eerdere ronde. Hier kunnen jullie teruglezen en vergelijken.</p>
      <Knoppen>
        <Knoplink soort="rand" href={href({ stap: "schoolscan", plek: RONDES })}>
          Alle rondes
        </Knoplink>
      </Knoppen>
      <h2 className="boven">Wie deed mee?</h2>
      <ul>
        {deelnameVan(toen).map(({ rol, tekst }) => (
          <li key={rol}>{tekst}</li>
        ))}
      </ul>
      <h2 className="boven">Wat veranderde sindsdien</h2>
      <p className="bij">
        Hoger is meer zorg of minder op orde. Het verschil zegt niet waardoor het komt, en het kunnen andere mensen
        zijn.
      </p>
      <Vergelijking verschillen={vergelijkRondes(toen, feiten)} voor={voor} na={na} />
      <h2 className="boven">Alle antwoorden van toen</h2>
      <p className="bij">{telling(alle.length, "vraag", "vragen")}</p>
      <Tabel
        bijschrift="Antwoorden per vraag"
        bijschriftVerborgen
        kolommen={[{ kop: "Vraag" }, { kop: "Wie zei wat" }]}
      >
        <Rijgroep>
          {alle.map((uitkomst) => (
            <Rij key={uitkomst.ref}>
              <Vraagcel plek={uitkomst.ref} item={uitkomst.item.id} />
              <Cel kop="Wie zei wat">{inWoorden(uitkomst)}</Cel>
            </Rij>
          ))}
        </Rijgroep>
      </Tabel>
    </>
  );
}
