import { Document, Page, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { rijk } from "#pdf/blokken/rijk.tsx";
import { LETTERTYPE } from "#pdf/fonts.ts";
import { fontsVanSchijf } from "#pdf/fonts-node.ts";
import { layOut } from "#pdf/tags/layout-engine.ts";
import { renderTagged } from "#pdf/tags/render-tagged.ts";
import { linkSource } from "#pdf/tags/tag.ts";
import { TaggedText, TaggedView } from "#pdf/tags/tagged.tsx";
import { elementenVan, lees } from "../lees-pdf.ts";

const properties = { title: "Proef", author: "", subject: "", keywords: "", created: new Date(0) };
const fonts = fontsVanSchijf();

async function render(...bladzijden: ReactNode[]): Promise<Uint8Array> {
  const letter = { fontFamily: LETTERTYPE, fontSize: 10, padding: 20 };
  const [eerste, tweede] = bladzijden;
  const pages = await layOut(
    <Document>
      <Page size="A4" experimentalPagination style={letter}>
        {eerste}
      </Page>
      {tweede === undefined ? null : (
        <Page size="A4" experimentalPagination style={letter}>
          {tweede}
        </Page>
      )}
    </Document>,
    fonts,
  );
  return renderTagged(pages, { properties, nameOf: (anchor) => anchor });
}

const tekst = (inhoud: string) => <TaggedText tag="P">{rijk(inhoud)}</TaggedText>;

describe("the gates", () => {
  it("stop a character that is not in the typeface", async () => {
    await expect(render(tekst("goed ≥ en 🎉"))).rejects.toThrow(/Tekens niet in het lettertype: .*≥/);
  });

  it("stop such a character in a drawing too", async () => {
    await expect(render(<Text>{"→"}</Text>)).rejects.toThrow("Tekens niet in het lettertype");
  });

  it("stop a reference without target", async () => {
    await expect(render(tekst("zie [[B9]] op {{P9}}"))).rejects.toThrow("Verwijzing zonder doel: B9, P9");
  });

  it("stop an empty page", async () => {
    await expect(render(tekst("vol"), <View style={{ height: 10 }} />)).rejects.toThrow("Lege bladzijde: 2");
  });
});

describe("the tag layer", () => {
  it("puts loose text in a grouping element in a paragraph of its own", async () => {
    const pdf = await lees(
      await render(
        <TaggedView tag="Div">
          <TaggedText>los</TaggedText>
        </TaggedView>,
      ),
    );
    expect(elementenVan(pdf).map(({ role, text }) => `${role} ${text}`)).toEqual(["Div los", "P los"]);
  });

  it("keeps a link in a sentence in reading order, also over a line end", async () => {
    const lang = "een verwijzing die zo lang is dat zij over de regel heen loopt ".repeat(4).trim();
    const pdf = await lees(
      await render(
        <TaggedText tag="P" anchor="B1">
          {rijk(`Voor [[B1|${lang}]] en na {{B1}}.`)}
        </TaggedText>,
      ),
    );
    const [alinea] = elementenVan(pdf);
    expect(alinea?.text.replaceAll(/\s+/g, " ")).toBe(`Voor ${lang} en na blz. 1.`);
    expect(alinea?.kinderen.map(({ role }) => role)).toEqual(["Link", "Link"]);
    expect(pdf.links.filter(({ inhoud }) => inhoud === "Naar B1, bladzijde 1").length).toBeGreaterThan(2);
  });

  it("shows a page number of one or three digits in the room of two", async () => {
    const pdf = await lees(
      await render(
        tekst("zie {{ver}} en {{ver}}, klaar"),
        <TaggedText tag="P" anchor="ver">
          ver
        </TaggedText>,
      ),
    );
    expect(elementenVan(pdf)[0]?.text).toBe("zie blz. 2 en blz. 2, klaar");
  });

  it("does not take digits of a name for a page number", async () => {
    const pdf = await lees(
      await render(
        <TaggedText tag="P" anchor="K100">
          {rijk("zie [[K100]]")}
        </TaggedText>,
      ),
    );
    expect(elementenVan(pdf)[0]?.text).toBe("zie K100");
  });

  it("tells names and page references apart", () => {
    expect(linkSource("B1", "name")).not.toBe(linkSource("B1", "page"));
  });
});
