import { bedragweergave } from "#domain/begroting/bedrag.ts";
import type { Jaarbedragen, Kostenregel } from "#domain/begroting/totalen.ts";
import { nieuweRegel } from "#domain/begroting/wijzigingen.ts";
import { toonSchooljaarKort } from "#domain/dossier/schooljaar.ts";
import { useApply, useBeeld, useDossier, useHref, useNieuwId } from "#state/dossier-hooks.ts";
import { Knop, Knoplink, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Nr } from "#ui/nummer.tsx";
import { Cel, Rij, Rijgroep, Rijkop, Tabel } from "#ui/tabel.tsx";
import { Kostenrij } from "./kostenrij.tsx";
import { knopErbij, naarNieuwePost } from "./post-plekken.ts";
import type { Werkblad } from "./werkblad.ts";

type Groep = { id: string; nummer: string; naam: string; regels: Kostenregel[]; totaal: number };

/** Lines per intervention, and last the lines that belong to none. */
function groepenVan({ keuzes, begroting }: ReturnType<typeof useBeeld>): Groep[] {
  const ids = new Set(keuzes.map((k) => k.id));
  const los = begroting.regels.filter(({ regel }) => !ids.has(regel.keuze));
  const groepen = keuzes.map(({ id, nummer, naam, regels, kosten }) => ({
    id,
    nummer,
    naam,
    regels,
    totaal: kosten.totaal,
  }));
  if (los.length === 0) return groepen;
  const totaal = los.reduce((som, { kosten }) => som + kosten.totaal, 0);
  return [...groepen, { id: "", nummer: "", naam: "Zonder interventie", regels: los, totaal }];
}

function Groepkop({ groep, over, toon }: { groep: Groep; over: number; toon: (centen: number) => string }) {
  const href = useHref();
  return (
    <Rij groep>
      <Rijkop over={over} groep>
        {groep.nummer && <Nr nr={groep.nummer} wat="interventie" href={href({ stap: "programma", plek: groep.id })} />}{" "}
        {groep.naam}
      </Rijkop>
      <Cel kop="Samen" getal som>
        {toon(groep.totaal)}
      </Cel>
    </Rij>
  );
}

function Totaalrij({
  totaal,
  jaren,
  toon,
}: {
  totaal: Jaarbedragen;
  jaren: number[];
  toon: (centen: number) => string;
}) {
  return (
    <Rij>
      <Rijkop over={3}>Totaal</Rijkop>
      {jaren.map((jaar) => (
        <Cel key={jaar} kop={toonSchooljaarKort(jaar)} getal>
          {toon(totaal.perJaar[jaar] ?? 0)}
        </Cel>
      ))}
      <Cel kop="Samen" getal>
        {toon(totaal.totaal)}
      </Cel>
    </Rij>
  );
}

function RegelToevoegen({ groepen, werkblad }: { groepen: Groep[]; werkblad: Werkblad }) {
  const dossier = useDossier();
  const apply = useApply();
  const nieuwId = useNieuwId();
  const voegToe = (keuze: string) => {
    const id = nieuwId();
    apply(nieuweRegel(dossier, id, keuze), "Post toegevoegd");
    naarNieuwePost(werkblad, id);
  };
  return (
    <Knoppen>
      {groepen
        .filter((g) => g.id !== "")
        .map((g) => (
          <Knop key={g.id} id={knopErbij(g.id)} soort="rand" onClick={() => voegToe(g.id)}>
            Post toevoegen bij {g.nummer}
            <span className="vh"> {g.naam}</span>
          </Knop>
        ))}
      <Knop id={knopErbij("")} soort="stil" onClick={() => voegToe("")}>
        Post zonder interventie
      </Knop>
    </Knoppen>
  );
}

/** All cost lines as one table: a group per intervention, a column per school year, totals of rows and columns. */
export function Kosten({ werkblad }: { werkblad: Werkblad }) {
  const beeld = useBeeld();
  const href = useHref();
  const { jaren, begroting } = beeld;
  const groepen = groepenVan(beeld);
  const toon = bedragweergave(
    begroting.regels.flatMap(({ kosten }) => [kosten.totaal, ...Object.values(kosten.perJaar)]),
  );
  const kolommen = [
    { kop: "Post", klasse: "k-post" },
    { kop: "Potje", klasse: "k-potje" },
    { kop: "Hoe lang", klasse: "k-soort" },
    ...jaren.map((jaar) => ({ kop: toonSchooljaarKort(jaar), getal: true })),
    { kop: "Samen", getal: true },
  ];
  if (groepen.length === 0)
    return (
      <section className="boven">
        <h2>Kosten</h2>
        <Leeg
          niveau={3}
          kop="Nog geen keuzes"
          acties={<Knoplink href={href({ stap: "menukaart" })}>Naar de menukaart</Knoplink>}
        >
          <p>Kies eerst een interventie. Daarna zetten jullie hier neer wat die kost.</p>
        </Leeg>
        <RegelToevoegen groepen={[]} werkblad={werkblad} />
      </section>
    );
  return (
    <section id="kosten" className="boven">
      <h2>Kosten</h2>
      <Tabel
        bijschrift="Kosten per interventie en schooljaar"
        kolommen={kolommen}
        klasse={jaren.length > 2 ? "tabel--begroting tabel--jaren" : "tabel--begroting"}
        voet={<Totaalrij totaal={begroting.totaal} jaren={jaren} toon={toon} />}
      >
        {groepen.map((groep) => (
          <Rijgroep key={groep.id || "los"}>
            <Groepkop groep={groep} over={jaren.length + 3} toon={toon} />
            {groep.regels.map((regel) => (
              <Kostenrij key={regel.id} regel={regel} toon={toon} werkblad={werkblad} />
            ))}
          </Rijgroep>
        ))}
      </Tabel>
      <RegelToevoegen groepen={groepen} werkblad={werkblad} />
    </section>
  );
}
