import begrippen from "./begrippen.json";
import bronnen from "./bronnen.json";
import cijfers from "./cijfers.json";
import doelgebieden from "./doelgebieden.json";
import ervaringen from "./ervaringen.json";
import formulieren from "./formulieren.json";
import gpl from "./gpl.json";
import klassengesprek from "./klassengesprek.json";
import potjes from "./potjes.json";
import rechten from "./rechten.json";
import regelteksten from "./regelteksten.json";
import scan from "./schoolscan.json";
import tarieven from "./tarieven.json";
import teksten from "./vaste-teksten.json";

/** One file per intervention: adding one is adding a file. */
const menukaart = import.meta.glob("./interventies/*.json", { eager: true, import: "default" });

/** All content files, not yet checked. Together in one chunk, so that the app fetches its content in one go. */
export const bestanden = {
  scan,
  klassengesprek,
  formulieren,
  menukaart: Object.values(menukaart),
  regelteksten,
  teksten,
  begrippen,
  doelgebieden,
  cijfers,
  ervaringen,
  potjes,
  gpl,
  tarieven,
  rechten,
  bronnen,
};
