import type { Rapport, Rapportkop } from "#domain/rapport/blok.ts";
import type { Fonts } from "./fonts.ts";
import { maakOp, type Opmaakgeheugen } from "./opmaak.tsx";
import { maakPassend } from "./passend.ts";
import type { Properties } from "./tags/pdf-document.ts";
import { renderTagged } from "./tags/render-tagged.ts";
import { verdeel } from "./zetsel/delen.ts";
import { maakAllesZetbaar } from "./zetsel/zetbaar.ts";

/** How far it is: parts of the document that are laid out ("opmaak"), then pages that are drawn ("tekenen"). */
export type Voortgang = { fase: "opmaak" | "tekenen"; klaar: number; van: number };

export type Pdf = { bytes: Uint8Array; paginas: number };

type Opties = {
  voortgang?: (voortgang: Voortgang) => void;
  /** Hand the same map to the next call: then only the parts that changed are laid out again. */
  geheugen?: Opmaakgeheugen;
  /** Off in tests that read the objects of the file. */
  compress?: boolean;
};

const eigenschappen = (kop: Rapportkop): Properties => ({
  title: kop.documenttitel,
  author: kop.school,
  subject: kop.onderwerp,
  keywords: `${kop.versie}; vingerafdruk ${kop.vingerafdruk}; status ${kop.status}`,
  created: new Date(`${kop.datum.slice(0, 10)}T00:00:00Z`),
});

/**
 * Draws a report as a PDF/UA-1 file: all of it, what it contains was decided when it was made. The same report gives the same bytes: the only date in it is `kop.datum`.
 * @throws Error when a reference has no target; what a school typed is made settable first.
 */
export async function maakPdf(rapport: Rapport, fonts: Fonts, opties: Opties = {}): Promise<Pdf> {
  const meld = (fase: Voortgang["fase"]) => (klaar: number, van: number) => opties.voortgang?.({ fase, klaar, van });
  const opmaker = { fonts, geheugen: opties.geheugen ?? new Map(), meld: meld("opmaak") };
  const gezet = await maakPassend(maakAllesZetbaar(rapport), (kort) => maakOp(verdeel(kort), kort.kop, opmaker));
  const { paginas } = gezet;
  const { kop, namen, hoofdstukken } = gezet.rapport;
  const titels = new Map(hoofdstukken.map(({ id, nr, titel }) => [id, `hoofdstuk ${nr}, ${titel}`]));
  const bytes = await renderTagged(paginas, {
    properties: eigenschappen(kop),
    nameOf: (anchor) => namen[anchor] ?? titels.get(anchor) ?? anchor,
    compress: opties.compress ?? true,
    progress: meld("tekenen"),
  });
  return { bytes, paginas: paginas.length };
}
