import * as z from "zod/mini";
import { Bronverwijzing } from "../bron.ts";

const Bronnen = z.array(Bronverwijzing).check(z.minLength(1));

/** A word and what it means, for the glossary. */
export const Begrip = z.object({
  id: z.string(),
  term: z.string(),
  ook: z.array(z.string()),
  uitleg: z.string(),
  bron: z.nullable(Bronverwijzing),
});
export type Begrip = z.infer<typeof Begrip>;

const Sectie = z.object({ id: z.string(), nr: z.int(), titel: z.string(), intro: z.string() });
const MrVraag = z.object({ id: z.string(), nr: z.int(), vraag: z.string(), waar: z.string() });
const Getalregel = z.object({ id: z.string(), tekst: z.string(), bron: Bronverwijzing });
const Besluitkop = z.object({ id: z.string(), kop: z.string(), intro: z.string(), bron: Bronverwijzing });
const Instemmingsstand = z.object({
  id: z.string(),
  label: z.string(),
  tekst: z.string(),
  watNu: z.string(),
  metVoorwaarden: z.string(),
});

const Ouderbrief = z.object({
  titel: z.string(),
  aanhef: z.string(),
  begin: z.string(),
  gevraagd: z.string(),
  zorgen: z.string(),
  keuzes: z.string(),
  start: z.string(),
  merken: z.string(),
  hulp: z.string(),
  kostenOnbekend: z.string(),
  gezegd: z.string(),
  mr: z.string(),
  mrzinnen: z.object({ gepland: z.string(), voorbij: z.string(), open: z.string() }),
  vragen: z.string(),
  groet: z.string(),
  afzender: z.string(),
  bron: Bronnen,
});

const Leerlingtekst = z.object({
  titel: z.string(),
  begin: z.string(),
  gezegd: z.string(),
  nietGevraagd: z.string(),
  doelen: z.string(),
  keuzes: z.string(),
  start: z.string(),
  vragen: z.string(),
  vraagzin: z.string(),
});

/** Fixed texts of the report. `{naam}` is filled by the report. */
export const VasteTeksten = z.object({
  secties: z.array(Sectie),
  mrChecklist: z.object({ titel: z.string(), intro: z.string(), vragen: z.array(MrVraag), bron: Bronnen }),
  watBetekenenGetallen: z.object({ titel: z.string(), regels: z.array(Getalregel) }),
  besluit: z.object({
    titel: z.string(),
    vraag: z.object({ instemming: z.string(), gecombineerd: z.string() }),
    rechtMelding: z.string(),
    koppen: z.array(Besluitkop),
    regels: z.object({
      problemen: z.string(),
      keuzes: z.string(),
      geld: z.string(),
      na: z.string(),
      open: z.string(),
      geenOpen: z.string(),
      volgende: z.string(),
    }),
  }),
  instemming: z.object({
    standen: z.array(Instemmingsstand),
    verklaring: z.object({ aanhef: z.string(), velden: z.array(z.string()), bijNiet: z.string() }),
    bron: Bronnen,
  }),
  privacy: z.object({ titel: z.string(), tekst: z.string(), kort: z.string(), bron: Bronnen }),
  kritiekregel: z.object({ tekst: z.string(), kort: z.string(), bron: Bronverwijzing }),
  ouderbrief: Ouderbrief,
  mrStand: z.object({
    titel: z.string(),
    intro: z.string(),
    zinnen: z.object({ over: z.string(), bereik: z.string(), geenMeting: z.string(), teKlein: z.string() }),
    vragen: z.array(z.string()),
    bron: Bronnen,
  }),
  /** jong = primary school, oud = from about twelve. */
  leerlingversie: z.object({ jong: Leerlingtekst, oud: Leerlingtekst, bron: Bronnen }),
  leeswijzer: z.object({ titel: z.string(), tekst: z.string() }),
  /** One-line texts: concept, geenLandelijk, geenApartCijfer, geenSchatting, geenZicht, bijdrage, landelijkUitleg, bedragLetOp. */
  klein: z.object({
    concept: z.string(),
    geenLandelijk: z.string(),
    geenApartCijfer: z.string(),
    geenSchatting: z.string(),
    geenZicht: z.string(),
    bijdrage: z.string(),
    landelijkUitleg: z.string(),
    bedragLetOp: z.string(),
  }),
});
export type VasteTeksten = z.infer<typeof VasteTeksten>;
