import { useMemo } from "react";
import { bedragweergave } from "#domain/begroting/bedrag.ts";
import { nieuweRegel } from "#domain/begroting/wijzigingen.ts";
import { toonSchooljaarKort } from "#domain/dossier/schooljaar.ts";
import { opVolgorde } from "#domain/dossier/velden.ts";
import { useApply, useBeeld, useDossier, useHref, useNieuwId } from "#state/dossier-hooks.ts";
import { Knop, Knoplink, Knoppen } from "#ui/knop.tsx";
import { Leeg } from "#ui/leeg.tsx";
import { Rijgroep, Tabel } from "#ui/tabel.tsx";
import { naamVanPotje } from "../opties.ts";
import { knopErbij, naarNieuwePost } from "../post-plekken.ts";
import type { Werkblad } from "../werkblad.ts";
import { type Groep, groepenVan } from "./groepen.ts";
import { JaarOvernemen } from "./jaar-overnemen.tsx";
import { Groepkop, Totaalrij } from "./koprijen.tsx";
import { Kostenrij } from "./kostenrij.tsx";
import { Plakvenster } from "./plakvenster.tsx";
import { Toetsen } from "./toetsen.tsx";
import { useKostenraster } from "./use-kostenraster.ts";

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

function Kostentabel({ groepen, werkblad }: { groepen: Groep[]; werkblad: Werkblad }) {
  const { jaren, begroting } = useBeeld();
  const dossier = useDossier();
  const potjes = useMemo(
    () => opVolgorde(dossier.potje).map((p) => ({ waarde: p.id, label: naamVanPotje(p) })),
    [dossier.potje],
  );
  const bedragen = begroting.regels.flatMap(({ kosten }) => [kosten.totaal, ...Object.values(kosten.perJaar)]);
  const metCenten = bedragen.some((centen) => centen % 100 !== 0);
  const toon = bedragweergave(bedragen);
  const kolommen = [
    { kop: "Post", klasse: "k-post" },
    { kop: "Potje", klasse: "k-potje" },
    { kop: "Hoe lang", klasse: "k-soort" },
    ...jaren.map((jaar) => ({ kop: toonSchooljaarKort(jaar), getal: true })),
    { kop: "Samen", getal: true },
  ];
  return (
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
            <Kostenrij
              key={regel.id}
              regel={regel}
              bron={dossier.regel[regel.id]}
              jaren={jaren}
              potjes={potjes}
              metCenten={metCenten}
              open={werkblad.isOpen(regel.id)}
              werkblad={werkblad}
            />
          ))}
        </Rijgroep>
      ))}
    </Tabel>
  );
}

/** All cost lines as one table: a group per intervention, a column per school year, totals of rows and columns. */
export function Kosten({ werkblad }: { werkblad: Werkblad }) {
  const beeld = useBeeld();
  const href = useHref();
  const groepen = groepenVan(beeld);
  const { raster, gekozen, plakken } = useKostenraster(groepen);
  if (groepen.length === 0)
    return (
      <section>
        <Leeg kop="Nog geen keuzes" acties={<Knoplink href={href({ stap: "menukaart" })}>Naar de menukaart</Knoplink>}>
          <p>Kies eerst een interventie. Daarna zetten jullie hier neer wat die kost.</p>
        </Leeg>
        <RegelToevoegen groepen={[]} werkblad={werkblad} />
      </section>
    );
  return (
    <section>
      <h2 className="vh">Kosten per interventie</h2>
      <Toetsen gekozen={gekozen} />
      <div {...raster}>
        <Kostentabel groepen={groepen} werkblad={werkblad} />
      </div>
      <RegelToevoegen groepen={groepen} werkblad={werkblad} />
      <Knoppen>
        <JaarOvernemen />
      </Knoppen>
      {plakken && <Plakvenster {...plakken} />}
    </section>
  );
}
