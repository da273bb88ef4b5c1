import { Document, Page } from "@react-pdf/renderer";
import { expect, it } from "vitest";
import { LETTERTYPE } from "#pdf/fonts.ts";
import { fontsVanSchijf } from "#pdf/fonts-node.ts";
import { finishLines } from "#pdf/tags/late-numbers.ts";
import { layOut } from "#pdf/tags/layout-engine.ts";
import type { LayoutNode } from "#pdf/tags/layout-node.ts";
import { TaggedText } from "#pdf/tags/tagged.tsx";
import { breekVoor } from "#pdf/zetsel/breek.ts";

const BREEDTE = 120;

/** The texts of a page, in order, each with the characters that its glyphs stand for. */
function tekstenVan(node: LayoutNode): string[] {
  const regels = finishLines(node, new Map());
  const eigen = regels.flatMap(({ runs }) =>
    runs.flatMap(({ glyphs }) => (glyphs ?? []).flatMap(({ codePoints }) => codePoints ?? [])),
  );
  const tekst = eigen.map((punt) => String.fromCodePoint(punt)).join("");
  return [...(regels.length > 1 ? [tekst] : []), ...(node.children ?? []).flatMap(tekstenVan)];
}

it.each([
  "Zorgen over sociaal-emotionele ontwikkeling en nog veel meer woorden op een smalle regel.",
  "Zie https://voorbeeld.nl/een/heel/lang/adres/dat/doorloopt voor de efficiënte effecten.",
  "Aansprakelijkheidsverzekeringsmaatschappijwaarborgfonds is een woord van meer dan één regel.",
])("the glyphs of %j say exactly that: a space between words, nothing inside a word", async (tekst) => {
  const [pagina] = await layOut(
    <Document>
      <Page size="A4" experimentalPagination style={{ fontFamily: LETTERTYPE, fontSize: 11 }}>
        <TaggedText tag="P" style={{ width: BREEDTE }} hyphenationCallback={breekVoor(BREEDTE, 11)}>
          {tekst}
        </TaggedText>
      </Page>
    </Document>,
    fontsVanSchijf(),
  );
  expect(pagina && tekstenVan(pagina)).toEqual([tekst]);
});
