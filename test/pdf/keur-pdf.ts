import { alle, type Element, elementenVan, type GelezenPdf } from "./lees-pdf.ts";

/* The rules of PDF/UA and of our own typography that a file must keep, whatever stands in it. */

const ROLLEN = new Set(
  "H1 H2 H3 P L LI Lbl LBody Table Caption THead TBody TR TH TD Figure TOC TOCI Reference Link Div Span Sect".split(
    " ",
  ),
);

const KINDEREN: Record<string, readonly string[]> = {
  L: ["LI"],
  LI: ["Lbl", "LBody"],
  Table: ["Caption", "THead", "TBody"],
  THead: ["TR"],
  TBody: ["TR"],
  TR: ["TH", "TD"],
  TOC: ["TOCI"],
  TOCI: ["Reference"],
};

function rolfouten(elementen: readonly Element[]): string[] {
  return alle(elementen).flatMap(({ role, alt, kinderen }) => [
    ...(ROLLEN.has(role) ? [] : [`onbekende rol ${role}`]),
    ...(role === "Figure" && !alt ? ["figuur zonder tekst"] : []),
    ...kinderen.flatMap((kind) => {
      const mag = KINDEREN[role];
      return mag && !mag.includes(kind.role) ? [`${kind.role} in ${role}`] : [];
    }),
  ]);
}

function kopfouten(pdf: GelezenPdf): string[] {
  const koppen = elementenVan(pdf).filter(({ role }) => /^H[1-6]$/.test(role));
  const niveaus = koppen.map(({ role }) => Number(role[1]));
  return [
    ...(niveaus[0] === 1 ? [] : ["de eerste kop is geen H1"]),
    ...niveaus.flatMap((niveau, i) => {
      const sprong = niveau > (niveaus[i - 1] ?? 1) + 1;
      return sprong ? [`sprong naar H${niveau}: ${koppen[i]?.text}`] : [];
    }),
    ...koppen.flatMap(({ text }) => (text.trim() === "" ? ["lege kop"] : [])),
  ];
}

const rijen = (tabel: Element): number => alle([tabel]).filter(({ role }) => role === "TR").length;
const heeftBijschrift = (tabel: Element): boolean => tabel.kinderen.some(({ role }) => role === "Caption");

/** A table that goes on on the next page has more than one row on both. A repeated head is an artifact, so no row. */
function weesrijen(laatste: Element | undefined, volgende: Element | undefined): string[] {
  if (laatste?.role !== "Table" || volgende?.role !== "Table" || heeftBijschrift(volgende)) return [];
  return [
    ...(rijen(laatste) < (heeftBijschrift(laatste) ? 3 : 2) ? ["één rij onderaan"] : []),
    ...(rijen(volgende) < 2 ? ["één rij op de volgende bladzijde"] : []),
  ];
}

/** No heading at the foot of a page, no empty page, no row on its own. */
function bladfouten({ bladzijden }: GelezenPdf): string[] {
  return bladzijden.flatMap(({ elementen }, plaats) => {
    const laatste = elementen.at(-1);
    const fouten = [
      ...(elementen.length === 0 ? ["leeg"] : []),
      ...(laatste && /^H\d$/.test(laatste.role) ? [`kop onderaan: ${laatste.text}`] : []),
      ...weesrijen(laatste, bladzijden[plaats + 1]?.elementen[0]),
    ];
    return fouten.map((fout) => `blz. ${plaats + 1}: ${fout}`);
  });
}

/** Contents and bookmarks tell the truth, every link has a spoken text. */
function wegwijsfouten(pdf: GelezenPdf): string[] {
  const begin = new Map<string, number>();
  pdf.bladzijden.forEach(({ elementen }, plaats) => {
    for (const { role, text } of alle(elementen)) if (role === "H1") begin.set(text.trim(), plaats + 1);
  });
  const inhoud = elementenVan(pdf).filter(({ role }) => role === "TOCI");
  return [
    ...inhoud.flatMap(({ text }) => {
      const regel = /^(.*\S)\s+(\d+)$/.exec(text.trim());
      return begin.get(regel?.[1] ?? "") === Number(regel?.[2]) ? [] : [`inhoud klopt niet: ${text}`];
    }),
    ...pdf.links.flatMap(({ inhoud: naam }) => (/^Naar .+, bladzijde \d+$/.test(naam) ? [] : [`link: ${naam}`])),
    ...(pdf.bladwijzers.length === 0 ? ["geen bladwijzers"] : []),
    ...(elementenVan(pdf).some(({ text }) => text.includes("blz. 00")) ? ["een bladzijde zonder nummer"] : []),
  ];
}

/** Everything that is wrong with a file that was read back. Empty = nothing. */
export function keur(pdf: GelezenPdf): string[] {
  return [
    ...(pdf.taal === "nl-NL" ? [] : ["geen taal"]),
    ...(pdf.titel ? [] : ["geen titel"]),
    ...pdf.bladzijden.flatMap(({ ongemerkt, elementen }, plaats) => [
      ...(ongemerkt.trim() === "" ? [] : [`ongemerkt op blz. ${plaats + 1}: ${ongemerkt}`]),
      ...rolfouten(elementen),
    ]),
    ...kopfouten(pdf),
    ...bladfouten(pdf),
    ...wegwijsfouten(pdf),
  ];
}

/** The same for the objects of an uncompressed file: what a reader program needs besides the tree. */
export function keurObjecten(objecten: string, bladzijden: number): string[] {
  const aantal = (patroon: RegExp) => objecten.match(patroon)?.length ?? 0;
  const eis = (goed: boolean, wat: string) => (goed ? [] : [wat]);
  const doelen = [...objecten.matchAll(/\/Dest \(([^)]*)\)/g)].map(([, doel]) => doel);
  return [
    ...eis(objecten.includes("<pdfuaid:part>1</pdfuaid:part>"), "geen pdfuaid"),
    ...eis(objecten.includes("/DisplayDocTitle true"), "titel niet getoond"),
    ...eis(objecten.includes("/Marked true"), "niet gemarkeerd"),
    ...eis(aantal(/\/Tabs \/S/g) === bladzijden, "geen tabvolgorde"),
    ...eis(aantal(/\/StructParents \d+/g) >= bladzijden, "een bladzijde zonder StructParents"),
    ...eis(aantal(/\/ParentTree /g) > 0, "geen ParentTree"),
    ...eis(aantal(/\/S \/TH\b/g) === aantal(/\/Scope \/(Row|Column)/g), "een TH zonder scope"),
    ...eis(aantal(/\/Type \/FontDescriptor/g) === aantal(/\/FontFile[23]? /g), "een letter niet ingesloten"),
    ...eis(aantal(/\/Subtype \/Link/g) <= aantal(/\/Contents \(/g), "een link zonder tekst"),
    ...eis(
      doelen.every((doel) => objecten.split(`(${doel})`).length > 2),
      "een link zonder doel",
    ),
  ];
}
