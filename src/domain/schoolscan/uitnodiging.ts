import * as z from "zod/mini";
import type { Dossier } from "../dossier/dossier.ts";
import type { Change } from "../dossier/entries.ts";
import { ROLLEN } from "../dossier/inbreng.ts";
import { VRAAGSOORTEN } from "../dossier/ronde.ts";
import { SCHOOLSOORTEN, SECTOREN } from "../dossier/school.ts";
import { eigenVragenIn, MAX_EIGEN_VRAGEN, MAX_VRAAGTEKST } from "./eigen-vragen.ts";
import { huidigeRonde, naamVanRonde, rondeVan } from "./rondes.ts";
import { isStemronde, MAX_STEMKEUZES, type Stemkeuze, stemkeuzesVan } from "./stemronde.ts";

/** An id that this app makes: it may stand in a key of the dossier. */
export const Kort = z.string().check(z.regex(/^[a-z0-9]{1,16}$/));

/** A public key of age, as the leader's device makes it. */
const Ontvanger = z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/));

const Tekst = z.string().check(z.maxLength(MAX_VRAAGTEKST));

/**
 * Everything that a member's device needs to show one form and to hand it in, without a server. It says nothing about the
 * plan: `kenmerk` is a random id.
 */
export const Uitnodiging = z.strictObject({
  formulier: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  rol: z.enum(ROLLEN),
  school: Tekst,
  fictief: z.boolean(),
  sectoren: z.array(z.enum(SECTOREN)).check(z.maxLength(SECTOREN.length)),
  schoolsoorten: z.array(z.enum(SCHOOLSOORTEN)).check(z.maxLength(SCHOOLSOORTEN.length)),
  kenmerk: Kort,
  ronde: Kort,
  rondenaam: Tekst,
  ontvanger: Ontvanger,
  /** Last day to hand in. */
  tot: z.optional(z.iso.date()),
  vragen: z
    .array(z.strictObject({ id: Kort, tekst: Tekst, soort: z.enum(VRAAGSOORTEN) }))
    .check(z.maxLength(MAX_EIGEN_VRAGEN)),
  /** Of a vote only: what is voted on. */
  keuzes: z.optional(z.array(z.strictObject({ id: Kort, naam: Tekst })).check(z.maxLength(MAX_STEMKEUZES))),
});
export type Uitnodiging = z.infer<typeof Uitnodiging>;

/** Which form is sent to whom. Without `ronde` it is about the round of the scan that counts now; a vote has its own. */
export type Uitnodigingskeuze = Pick<Uitnodiging, "formulier" | "rol"> & { ronde?: string };

/** A key pair of age: members encrypt to `ontvanger`, `sleutel` opens it. */
export type Sleutelpaar = { ontvanger: string; sleutel: string };

/** Does this round have all that an invitation needs? */
export const isKlaarOmUitTeNodigen = (dossier: Dossier, ronde = huidigeRonde(dossier)): boolean =>
  dossier.plan.kenmerk !== "" && rondeVan(dossier, ronde).ontvanger !== "" && Boolean(dossier.sleutel[ronde]);

/** The leaves that make a round ready for invitations; what is there stays, because invitations may be out. */
export function maakKlaarOmUitTeNodigen(
  dossier: Dossier,
  paar: Sleutelpaar,
  kenmerk: string,
  ronde = huidigeRonde(dossier),
): Change[] {
  const merk = dossier.plan.kenmerk === "" ? [{ sleutel: "plan/kenmerk", waarde: kenmerk }] : [];
  const heeftSleutel = rondeVan(dossier, ronde).ontvanger !== "" && dossier.sleutel[ronde];
  if (heeftSleutel) return merk;
  return [
    ...merk,
    { sleutel: `ronde/${ronde}/ontvanger`, waarde: paar.ontvanger },
    { sleutel: `sleutel/${ronde}`, waarde: paar.sleutel },
  ];
}

const aan = <T extends string>(namen: readonly T[], set: Partial<Record<T, true>>): T[] =>
  namen.filter((naam) => set[naam]);

const inHetKort = ({ id, naam }: Stemkeuze): Stemkeuze => ({ id, naam: naam.trim().slice(0, MAX_VRAAGTEKST) });

/** The invitation for one form. */
export function maakUitnodiging(dossier: Dossier, keuze: Uitnodigingskeuze): Uitnodiging {
  const { formulier, rol, ronde = huidigeRonde(dossier) } = keuze;
  const { school, plan } = dossier;
  const { ontvanger, inleverenTot } = rondeVan(dossier, ronde);
  return {
    formulier,
    rol,
    school: school.naam.trim().slice(0, MAX_VRAAGTEKST),
    fictief: school.fictief,
    sectoren: aan(SECTOREN, school.sectoren),
    schoolsoorten: aan(SCHOOLSOORTEN, school.schoolsoorten),
    kenmerk: plan.kenmerk,
    ronde,
    rondenaam: naamVanRonde(dossier, ronde).slice(0, MAX_VRAAGTEKST),
    ontvanger,
    ...(inleverenTot === undefined ? {} : { tot: inleverenTot }),
    vragen: eigenVragenIn(dossier, ronde, formulier).map(({ id, tekst, soort }) => ({
      id,
      tekst: tekst.trim().slice(0, MAX_VRAAGTEKST),
      soort,
    })),
    ...(isStemronde(dossier, ronde) ? { keuzes: stemkeuzesVan(dossier, ronde).map(inHetKort) } : {}),
  };
}
