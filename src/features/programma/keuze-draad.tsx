import { bedragweergave } from "#domain/begroting/bedrag.ts";
import type { Keuzebeeld } from "#domain/programma/keten.ts";
import { titelVanBevinding } from "#domain/schoolscan/bevinding-woorden.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Draad, type Draadlink } from "#ui/draad.tsx";

/** The chain around one choice: from its findings to its measuring points, each one click away. */
export function KeuzeDraad({ beeld }: { beeld: Keuzebeeld }) {
  const { dossier, inhoud } = useBeeld();
  const href = useHref();
  const { doelen, bevindingen, regels, meetpunten, nummer, id } = beeld;
  const toon = bedragweergave(regels.map(({ kosten }) => kosten.totaal));
  const of = (links: Draadlink[], leeg: Draadlink) => (links.length > 0 ? links : [leeg]);
  const links: Draadlink[] = [
    ...bevindingen.map(({ nummer: nr, ref }) => ({
      nr,
      wat: "bevinding",
      tekst: titelVanBevinding(dossier, inhoud.scan, ref),
      href: href({ stap: "wat-valt-op", plek: ref }),
    })),
    ...of(
      doelen.map((doel) => ({ nr: doel.nummer, wat: "doel", href: href({ stap: "wat-valt-op", plek: doel.id }) })),
      { nr: "P", wat: "doel", tekst: "nog geen doel", href: href({ stap: "programma", plek: `${id}-doelen` }) },
    ),
    { nr: nummer, wat: "interventie" },
    ...of(
      regels.map((regel) => ({
        nr: regel.nummer,
        wat: "kostenregel",
        tekst: regel.kosten.totaal === 0 ? "nog geen bedrag" : toon(regel.kosten.totaal),
        href: href({ stap: "begroting", plek: regel.id }),
      })),
      {
        nr: "K",
        wat: "kostenregel",
        tekst: "nog geen kosten",
        href: href({ stap: "programma", plek: `${id}-kosten` }),
      },
    ),
    ...of(
      meetpunten.map((meetpunt) => ({
        nr: meetpunt.nummer,
        wat: "meetpunt",
        tekst: meetpunt.meetpunt.wat || undefined,
        href: href({ stap: "programma", plek: meetpunt.id }),
      })),
      {
        nr: "M",
        wat: "meetpunt",
        tekst: "nog geen meetpunt",
        href: href({ stap: "programma", plek: `${id}-meetpunten` }),
      },
    ),
  ];
  return <Draad links={links} />;
}
