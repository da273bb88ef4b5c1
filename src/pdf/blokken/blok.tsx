import { View } from "@react-pdf/renderer";
import type { Blok as BlokGegevens } from "#domain/rapport/blok.ts";
import { reeks } from "../reeks.ts";
import type { Zetblok } from "../zetsel/delen.ts";
import { GRAAD, INSPRONG, KLEUR, RASTER } from "../zetsel/maten.ts";
import { Alinea } from "./alinea.tsx";
import { Bevinding } from "./bevinding.tsx";
import { Figuur } from "./figuur.tsx";
import { Gegevens } from "./gegevens.tsx";
import { Interventiekaart } from "./interventiekaart.tsx";
import { Invullijn } from "./invullijn.tsx";
import { Kader } from "./kader.tsx";
import { Kanttitel, Kop } from "./kop.tsx";
import { Lijst, Vakjeslijst } from "./lijst.tsx";
import { Tabel } from "./tabel.tsx";
import { Tekenblok } from "./tekenblok.tsx";

type Props = { zetblok: Zetblok; breedte: number; isEerste: boolean };

/** Blocks that need both columns, also when they stand in the text beside a side title. */
const IS_BREED = new Set<BlokGegevens["soort"]>(["kant", "kop", "interventiekaart", "bevinding", "tekenblok"]);

const isSmal = ({ blok }: Zetblok): boolean => !IS_BREED.has(blok.soort);

/** More blocks than this may part over two pages: they could be longer than a page. */
const MEESTE_HEEL = 12;

/** A question with boxes to tick or lines to write on stays on one page. */
const blijftHeel = (binnen: readonly Zetblok[]): boolean =>
  binnen.length <= MEESTE_HEEL &&
  binnen.some(({ blok }) => blok.soort === "invullijn" || (blok.soort === "lijst" && blok.vakjes === true));

/** White below lines to write on: what is written must not run into the next title. */
const NA_SCHRIJVEN = 14;

/** Side title with its text; from the first block that needs both columns on, the rest follows below. */
function Kant({ titel, niveau, binnen }: { titel: string; niveau: 2 | 3; binnen: readonly Zetblok[] }) {
  const grens = binnen.findIndex((zetblok) => !isSmal(zetblok));
  const naast = grens === -1 ? binnen : binnen.slice(0, grens);
  const eronder = grens === -1 ? [] : binnen.slice(grens);
  const heel = blijftHeel(binnen);
  return (
    <>
      <View wrap={!heel} style={{ flexDirection: "row", marginBottom: heel ? NA_SCHRIJVEN : 3.5 }}>
        <View style={{ width: RASTER.kant, marginRight: RASTER.tussen }}>
          <Kanttitel tekst={titel} niveau={niveau} />
        </View>
        <View style={{ width: RASTER.tekst }}>
          {reeks(naast, (zetblok) => (
            <Inhoud zetblok={zetblok} breedte={RASTER.tekst} isEerste />
          ))}
        </View>
      </View>
      {reeks(eronder, (zetblok) => (
        <Blok zetblok={zetblok} breedte={RASTER.vol} isEerste={false} />
      ))}
    </>
  );
}

function Inhoud({ zetblok, breedte, isEerste }: Props) {
  const { blok, niveau, nummer, binnen } = zetblok;
  switch (blok.soort) {
    case "alinea":
      return blok.klein ? (
        <Alinea tekst={blok.tekst} breedte={breedte} graad={GRAAD.klein} kleur={KLEUR.grijs} />
      ) : (
        <Alinea tekst={blok.tekst} breedte={breedte} />
      );
    case "kant":
      return <Kant titel={blok.titel} niveau={niveau} binnen={binnen} />;
    case "kop":
      return <Kop tekst={blok.tekst} niveau={niveau} id={blok.id} breedte={breedte} isEerste={isEerste} />;
    case "lijst":
      return blok.vakjes ? (
        <Vakjeslijst punten={blok.punten} breedte={breedte} />
      ) : (
        <Lijst punten={blok.punten} genummerd={blok.genummerd} breedte={breedte} />
      );
    case "gegevens":
      return <Gegevens paren={blok.paren} breedte={breedte} naam={breedte < RASTER.vol ? 90 : INSPRONG} />;
    case "kader":
      return <Kader titel={blok.titel} tekst={blok.tekst} breedte={breedte} />;
    case "invullijn":
      return <Invullijn label={blok.label} breedte={breedte} />;
    case "tabel":
      return <Tabel tabel={blok} nummer={nummer} breedte={breedte} />;
    case "figuur":
      return <Figuur figuur={blok} nummer={nummer} breedte={breedte} />;
    case "interventiekaart":
      return <Interventiekaart kaart={blok} />;
    case "bevinding":
      return <Bevinding blok={blok} />;
    case "tekenblok":
      return <Tekenblok blok={blok} niveau={niveau} />;
  }
}

/** One block of a report on the page grid; `isEerste` when it stands at the top of a part. */
export function Blok(props: Props) {
  if (!props.zetblok.inKolom) return <Inhoud {...props} />;
  return (
    <View style={{ marginLeft: INSPRONG }}>
      <Inhoud {...props} breedte={RASTER.tekst} />
    </View>
  );
}
