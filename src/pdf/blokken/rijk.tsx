import { Link, Text } from "@react-pdf/renderer";
import type { Tekst } from "#domain/rapport/blok.ts";
import { ontleed, type Stuk } from "#domain/rapport/ontleed.ts";
import { reeks } from "../reeks.ts";
import { linkSource } from "../tags/tag.ts";
import { KLEUR } from "../zetsel/maten.ts";

const VERWIJZING = { color: KLEUR.accent, textDecoration: "underline" as const };

function teken(stuk: Stuk) {
  if (stuk.soort === "naam") {
    return (
      <Link src={linkSource(stuk.doel, "name")} style={{ ...VERWIJZING, fontWeight: 600 }}>
        {stuk.tekst}
      </Link>
    );
  }
  if (stuk.soort === "bladzijde") {
    return (
      <Link src={linkSource(stuk.doel, "page")} style={VERWIJZING}>
        {"blz.\u00a000"}
      </Link>
    );
  }
  if (!stuk.vet) return stuk.tekst;
  return <Text style={{ fontWeight: 700 }}>{stuk.tekst}</Text>;
}

/** The inside of a text: its words with bold, references and page numbers. Called inside a text element. */
export const rijk = (tekst: Tekst) => reeks(ontleed(tekst), teken);
