import * as z from "zod/mini";
import { DOELGEBIEDEN } from "../dossier/plan.ts";

/** Names of a category of the menukaart. The letter stays in the data; screen and paper show a name. */
export const Doelgebiednaam = z.object({ naam: z.string(), lang: z.string() });
export type Doelgebiednaam = z.infer<typeof Doelgebiednaam>;

export const Doelgebiednamen = z.record(z.enum(DOELGEBIEDEN), Doelgebiednaam);
export type Doelgebiednamen = z.infer<typeof Doelgebiednamen>;
