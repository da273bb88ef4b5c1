import type { Rapport } from "#domain/rapport/blok.ts";
import { INKORTSTAPPEN, inkorten } from "#domain/rapport/inkorten.ts";

type Gezet<Pagina> = { rapport: Rapport; paginas: Pagina[] };

/**
 * Lays out a report, and shortens it as little as is needed to keep its `maxPaginas`: by measuring, never by setting it
 * smaller. A report that is too long at its shortest is given as it is then.
 */
export async function maakPassend<Pagina>(
  rapport: Rapport,
  zet: (rapport: Rapport) => Promise<Pagina[]>,
): Promise<Gezet<Pagina>> {
  const { maxPaginas = Number.POSITIVE_INFINITY } = rapport;
  const probeer = async (stap: number): Promise<Gezet<Pagina>> => {
    const kort = inkorten(rapport, stap);
    return { rapport: kort, paginas: await zet(kort) };
  };
  let beste = await probeer(0);
  if (beste.paginas.length <= maxPaginas) return beste;
  let [laag, hoog] = [1, INKORTSTAPPEN - 1];
  while (laag <= hoog) {
    const midden = Math.floor((laag + hoog) / 2);
    const gezet = await probeer(midden);
    const past = gezet.paginas.length <= maxPaginas;
    if (past || beste.paginas.length > maxPaginas) beste = gezet;
    if (past) hoog = midden - 1;
    else laag = midden + 1;
  }
  return beste;
}
