import * as z from "zod/mini";
import { Bronverwijzing } from "../bron.ts";

const Gespreksdeel = z.object({
  id: z.string(),
  titel: z.string(),
  minuten: z.int(),
  doen: z.array(z.string()).check(z.minLength(1)),
});

/** How a conversation with a class goes: its parts with their time, material, agreements and questions. */
export const Gespreksleidraad = z.object({
  delen: z.array(Gespreksdeel).check(z.minLength(1)),
  materiaal: z.array(z.string()),
  afspraken: z.array(z.string()),
  vragen: z.array(z.object({ titel: z.string(), vragen: z.array(z.string()) })),
  bron: z.array(Bronverwijzing).check(z.minLength(1)),
});
export type Gespreksleidraad = z.infer<typeof Gespreksleidraad>;

/** Minutes of the whole conversation. */
export const duurVan = ({ delen }: Gespreksleidraad): number => delen.reduce((som, { minuten }) => som + minuten, 0);
