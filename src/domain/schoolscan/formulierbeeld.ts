import type { Dossier } from "../dossier/dossier.ts";
import { ROLLEN, type Rol } from "../dossier/inbreng.ts";
import type { Inzending } from "../dossier/inzending.ts";
import type { EigenVraag } from "../dossier/ronde.ts";
import { KLEINSTE_VAN_ROL, VERDELING_VANAF } from "../kleine-groep.ts";
import { EENS_OPTIES, eigenSleutel, eigenVragenIn } from "./eigen-vragen.ts";
import { type Formulier, type Formuliervraag, VOLLEDIG_FORMULIER } from "./formulier.ts";
import { OPTIES } from "./opties.ts";
import type { Respondenten } from "./respondenten.ts";
import { isZwaarThema } from "./zware-themas.ts";

/** How many chose one option of a question of a form. */
export type Keuzestapel = { woorden: string; aantal: number };

/** One question of a form that is about no single scan item, with what may be shown of its answers. */
export type Vraagbeeld = {
  id: string;
  vraag: string;
  /** People who answered; undefined = too few to show anything. */
  aantal: number | undefined;
  /** Only from ten answers. With several choices the counts add up to more than `aantal`. */
  stapels: Keuzestapel[] | undefined;
  /** Answers in own words, in the order of the alphabet: nobody can see which ones one person wrote. */
  teksten: string[];
};

export type Formulierbeeld = { id: string; titel: string; rol: Rol; aantal: number; vragen: Vraagbeeld[] };

const opAlfabet = (a: string, b: string) => a.localeCompare(b, "nl") || (a < b ? -1 : a > b ? 1 : 0);

/** Texts of many people without anything that joins those of one; a pupil's text about a heavy theme is left out (R14). */
export function losseTeksten(inzendingen: readonly Inzending[], sleutel: string, rol: Rol): string[] {
  return inzendingen
    .flatMap(({ antwoorden }) => {
      const tekst = antwoorden[sleutel];
      return typeof tekst === "string" && tekst.trim() ? [tekst.trim()] : [];
    })
    .filter((tekst) => rol !== "leerlingen" || !isZwaarThema(tekst))
    .sort(opAlfabet);
}

/** A question as it counts here: its choices (none = own words), and where own words stand. */
export type Telvraag = {
  id: string;
  vraag: string;
  opties: readonly { waarde: string; woorden: string }[];
  teksten: string;
};

/** A question of a short form, with the choices of its scale or its own. */
export const telvraag = ({ id, vraag, soort, schaal, opties }: Formuliervraag): Telvraag => ({
  id,
  vraag,
  opties: schaal ? OPTIES[schaal] : opties,
  teksten: soort === "open" ? id : `${id}/toelichting`,
});

const EIGEN_OPTIES = { zorg: OPTIES.Z, eens: EENS_OPTIES, open: [] };

function eigen({ id, tekst, soort }: EigenVraag & { id: string }): Telvraag {
  const sleutel = eigenSleutel(id);
  return { id: sleutel, vraag: tekst, opties: EIGEN_OPTIES[soort], teksten: soort === "open" ? sleutel : "" };
}

/** Did this person choose the option? One choice is stored as its value, several as "L8/rust": true. */
export const koos = ({ antwoorden }: Inzending, { id }: Telvraag, waarde: string): boolean =>
  antwoorden[`${id}/${waarde}`] === true || (antwoorden[id] !== undefined && String(antwoorden[id]) === waarde);

function vraagbeeld(vraag: Telvraag, inzendingen: readonly Inzending[], rol: Rol): Vraagbeeld {
  const { id, opties } = vraag;
  const aantal = inzendingen.filter((inzending) => opties.some(({ waarde }) => koos(inzending, vraag, waarde))).length;
  const stapels = opties.map(({ waarde, woorden }) => ({
    woorden,
    aantal: inzendingen.filter((inzending) => koos(inzending, vraag, waarde)).length,
  }));
  return {
    id,
    vraag: vraag.vraag,
    aantal: opties.length === 0 || aantal < KLEINSTE_VAN_ROL[rol] ? undefined : aantal,
    stapels: opties.length === 0 || aantal < VERDELING_VANAF ? undefined : stapels,
    teksten: losseTeksten(inzendingen, vraag.teksten, rol),
  };
}

type Bron = { dossier: Pick<Dossier, "eigenVraag">; ronde: string; respondenten: Respondenten };

/**
 * What the forms of a round say beside the scan items, per form and role: the questions of a short form that are about no
 * single item, and the school's own questions. A form that too few people of a group handed in is not there at all; a
 * question that too few answered shows no counts.
 */
export function formulierbeelden(
  { dossier, ronde, respondenten }: Bron,
  formulieren: readonly Formulier[],
): Formulierbeeld[] {
  const lijsten = [
    ...formulieren.map(({ id, titel, rol, vragen }) => ({
      id,
      titel,
      rol,
      vragen: vragen.filter(({ item }) => item === undefined).map(telvraag),
    })),
    ...ROLLEN.map((rol) => ({ id: VOLLEDIG_FORMULIER, titel: "De hele schoolscan", rol, vragen: [] })),
  ];
  return lijsten.flatMap(({ id, titel, rol, vragen }) => {
    const inzendingen = Object.values(respondenten.groepen[rol].geteld).filter(({ formulier }) => formulier === id);
    const alle = [...vragen, ...eigenVragenIn(dossier, ronde, id).map(eigen)];
    if (alle.length === 0 || inzendingen.length < KLEINSTE_VAN_ROL[rol]) return [];
    const beelden = alle.map((vraag) => vraagbeeld(vraag, inzendingen, rol));
    return [{ id: `${id}-${rol}`, titel, rol, aantal: inzendingen.length, vragen: beelden }];
  });
}
