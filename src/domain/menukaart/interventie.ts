import * as z from "zod/mini";
import { Bronverwijzing } from "../bron.ts";
import { DOELGEBIEDEN } from "../dossier/plan.ts";
import { Sectortoken } from "../schoolscan/item.ts";

/** A sentence with its source; bron null = advice of this app. */
const Zin = z.object({ tekst: z.string(), bron: z.nullable(Bronverwijzing) });
/** A fact that must have a source. */
const Feit = z.object({ tekst: z.string(), bron: Bronverwijzing });

/** One value of the menukaart. Only values that were read at their source (grade A) or an official edition (B). */
export const Waarde = z.object({
  waarde: z.int().check(z.minimum(0), z.maximum(12)),
  /** Who gives this value: "menukaart 2022", "EEF". */
  volgens: z.string(),
  bron: Bronverwijzing,
  datum: z.string(),
  graad: z.enum(["A", "B"]),
});
export type Waarde = z.infer<typeof Waarde>;

/** The three values of one edition; null = that edition gives no estimate, which is not zero. */
export const Editie = z.object({
  naam: z.string(),
  /** Average months of extra learning in international research. Never added up. */
  maanden: z.nullable(Waarde),
  /** 1 (very low) – 5 (very high). */
  kosten: z.nullable(Waarde),
  /** Strength of evidence 0–5. */
  bewijs: z.nullable(Waarde),
});
export type Editie = z.infer<typeof Editie>;

export const VORMEN = ["individu", "groepje", "klas", "school"] as const;
/** For how many pupils at a time the intervention is meant. */
export type Vorm = (typeof VORMEN)[number];

/** An item about the school's capacity that makes this intervention harder: weight 1–2 and what to watch. */
export const Hinder = z.object({
  item: z.string(),
  zwaarte: z.int().check(z.minimum(1), z.maximum(2)),
  zin: z.string(),
});
export type Hinder = z.infer<typeof Hinder>;

/** What carrying it out asks of the school. */
export const Uitvoering = z.object({
  personeel: z.string(),
  omvang: z.string(),
  scholingNodig: z.boolean(),
  ruimteNodig: z.boolean(),
  extern: z.enum(["nee", "mogelijk", "nodig"]),
  tijdTotWerking: z.string(),
  /** Does it fit money that ends? */
  tijdelijkGeld: z.enum(["ja", "deels", "nee"]),
  vorm: z.enum(VORMEN),
  hinder: z.array(Hinder),
  bron: z.array(Bronverwijzing),
});

/** Why a concern about a scan item leads to this intervention. All relevances are a choice of this app. */
export const Koppeling = z.object({
  item: z.string(),
  /** 3 = made for this problem, 2 = fits as well, 1 = helps from the side. */
  relevantie: z.int().check(z.minimum(1), z.maximum(3)),
  sectoren: z.array(Sectortoken).check(z.minLength(1)),
  rol: z.enum(["direct", "randvoorwaarde", "alternatief"]),
  /** What the link rests on: a document, the menukaart/EEF, or our own choice. */
  grond: z.enum(["bron", "menukaart", "ontwerpkeuze"]),
  waarom: z.string(),
  bron: z.array(Bronverwijzing),
});
export type Koppeling = z.infer<typeof Koppeling>;

/** Where an intervention stands in the list of suggestions. */
export const SOORTEN = ["keuze", "ondersteunend", "wie-en-waarmee"] as const;

/** What people, training or material provide. */
export const LEVERT = ["personeel", "scholing", "materiaal", "afspraken"] as const;
export type Levert = (typeof LEVERT)[number];

/** One intervention of the menukaart: one file in content/interventies. */
export const Interventie = z.object({
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  doelgebied: z.enum(DOELGEBIEDEN),
  /**
   * keuze = stands on its own; ondersteunend = only together with a keuze; wie-en-waarmee = people, training or material
   * for another one, never a suggestion but "hierbij hoort".
   */
  soort: z.enum(SOORTEN),
  /** Spreading of suggestions inside a doelgebied: what is taught, or how; "" = no split. */
  spreiding: z.enum(["", "wat", "hoe"]),
  /** Holds only when the school has groep 1 or 2. */
  alleenJongeKind: z.boolean(),
  titel: z.string(),
  kort: z.string(),
  wat: z.string(),
  menukaart: z.object({
    /** The main value: edition 2022. */
    hoofd: Editie,
    /** The first edition, 2021. */
    eerste: z.nullable(Editie),
    /** A newer value from a source that was read; null = none, or the same source as the main value. */
    nieuwer: z.nullable(Editie),
    /** One sentence that says the values and whose they are. */
    zin: z.string(),
    bron: z.array(Bronverwijzing).check(z.minLength(1)),
  }),
  hoe: z.array(Zin),
  voorWie: Zin,
  nodig: z.object({ mensen: Zin, tijd: Zin, scholing: Zin, materiaal: Zin }),
  letOp: z.array(Zin),
  vragenVoorMr: z.array(z.string()),
  indicatoren: z.array(z.object({ wat: z.string(), waarmee: z.string(), nulmeting: z.string() })),
  kostenposten: z.array(z.object({ post: z.string(), soort: z.enum(["eenmalig", "tijdelijk", "jaarlijks"]) })),
  blijvend: Zin,
  praktijk: z.array(Zin),
  /** What research and the monitor say about doing it well. */
  onderzoek: z.array(Feit),
  /** Notes for one sector or age. */
  perSector: z.array(Feit),
  zoekwoorden: z.array(z.string()),
  uitvoering: Uitvoering,
  /** What a wie-en-waarmee provides for another intervention; "" for the rest. */
  levert: z.enum(["", ...LEVERT]),
  /** Interventions this one supports ("hoort bij"): for ondersteunend and wie-en-waarmee. */
  hoortBij: z.array(z.string()),
  koppelingen: z.array(Koppeling),
});
export type Interventie = z.infer<typeof Interventie>;
