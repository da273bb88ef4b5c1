import * as z from "zod/mini";
import { aantal, centen, datum, tekst, volgorde } from "./velden.ts";

/** How much of a potje is left, in percents of what the plan counts on. */
const Potjeverschil = z.object({ procent: aantal(200) });

/** What is otherwise with one choice: not done, later, or smaller or larger. */
export const Keuzeverschil = z.object({
  vervalt: z._default(z.boolean(), false),
  /** Half years later than in the plan. */
  later: aantal(4),
  /** Costs in percents of those in the plan. */
  procent: aantal(200),
});
export type Keuzeverschil = z.infer<typeof Keuzeverschil>;

/** Other amounts of one cost line, in centen, by beginjaar of the school year. */
const Regelverschil = z.object({ bedragen: z._default(z.record(z.string(), centen), {}) });

const per = <T extends z.core.SomeType>(van: T) => z._default(z.record(z.string(), van), {});

/** Another version of the same plan ("20% minder geld"): only what differs from the plan, by the ids of the plan. */
export const Variant = z.object({
  naam: tekst,
  /** Why the school looks at it, and later why it was chosen or not. */
  reden: tekst,
  /** On which day it became the plan. */
  gekozenOp: datum,
  potje: per(Potjeverschil),
  keuze: per(Keuzeverschil),
  regel: per(Regelverschil),
  volgorde,
});
export type Variant = z.infer<typeof Variant>;
