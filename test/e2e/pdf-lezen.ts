import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type Knoop = { role?: string; alt?: string; children?: Knoop[] };

/** What a reader finds in a PDF: text per page, the roles of the tag tree in order, language, title and bookmarks. */
export type GelezenPdf = {
  paginas: string[];
  rollen: string[];
  figurenZonderAlt: number;
  taal: string;
  titel: string;
  bladwijzers: string[];
};

function* rollenVan(knoop: Knoop | null): Generator<Knoop> {
  if (!knoop) return;
  if (knoop.role) yield knoop;
  for (const kind of knoop.children ?? []) yield* rollenVan(kind);
}

export async function leesPdf(bytes: Uint8Array): Promise<GelezenPdf> {
  const taak = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await taak.promise;
  const paginas: string[] = [];
  const knopen: Knoop[] = [];
  for (let nr = 1; nr <= pdf.numPages; nr += 1) {
    const pagina = await pdf.getPage(nr);
    const { items } = await pagina.getTextContent();
    paginas.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join(""));
    knopen.push(...rollenVan((await pagina.getStructTree()) as Knoop | null));
  }
  const { info } = (await pdf.getMetadata()) as { info: { Language?: string; Title?: string } };
  const bladwijzers = ((await pdf.getOutline()) ?? []).map((b: { title: string }) => b.title);
  await taak.destroy();
  return {
    paginas,
    rollen: knopen.map((knoop) => knoop.role ?? ""),
    figurenZonderAlt: knopen.filter((knoop) => knoop.role === "Figure" && !knoop.alt).length,
    taal: info.Language ?? "",
    titel: info.Title ?? "",
    bladwijzers,
  };
}
