import { expect, it } from "vitest";
import type { Blok } from "#domain/rapport/blok.ts";
import { tekstenVan } from "#domain/rapport/lees-tekst.ts";
import { kaleTekst } from "#domain/rapport/ontleed.ts";
import { DOSSIERS, rapportVan } from "./dossiers.ts";
import { elementenVan, lees, maak } from "./lees-pdf.ts";

/** Figures are read as their alternative, and page numbers are only known on paper. */
const isTeLezen = (blok: Blok): boolean => blok.soort !== "figuur";
const metBladzijde = /\{\{/;

/** A line may end after a hyphen or slash that was typed: pdf.js reports that as white, the file holds none. */
const gelijk = (tekst: string) =>
  tekst
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?<=[-/]) /g, "")
    .trim();

it.each(["volledig", "ouderbrief"] as const)(
  "the text of %s is read word for word: no hyphen at a line end, no words glued together",
  async (variant) => {
    const rapport = rapportVan(DOSSIERS[0]?.[1] ?? {}, variant);
    const pdf = await lees((await maak(rapport)).bytes);
    const gelezen = gelijk(
      elementenVan(pdf)
        .filter(({ kinderen }) => kinderen.every(({ role }) => role === "Link"))
        .map(({ text }) => text)
        .join(" "),
    );
    const zinnen = rapport.hoofdstukken
      .flatMap(({ blokken }) => blokken.filter(isTeLezen).flatMap(tekstenVan))
      .filter((tekst) => tekst.length > 40 && !metBladzijde.test(tekst));
    expect(zinnen.length).toBeGreaterThan(8);
    expect(zinnen.map((zin) => gelijk(kaleTekst(zin))).filter((zin) => !gelezen.includes(zin))).toEqual([]);
  },
  60_000,
);
