import * as z from "zod/mini";
import { GplVoorinvulling, PotjeVoorinvulling, TariefVoorinvulling } from "./begroting/voorinvulling.ts";
import { Bron } from "./bron.ts";
import { Recht } from "./instemming/recht.ts";
import { Doelgebiednamen } from "./menukaart/doelgebied.ts";
import { Ervaring } from "./menukaart/ervaring.ts";
import { Interventie } from "./menukaart/interventie.ts";
import { Cijfer } from "./rapport/cijfer.ts";
import { Begrip, VasteTeksten } from "./rapport/teksten.ts";
import { Regelteksten } from "./regels/regeltekst.ts";
import { Formulier } from "./schoolscan/formulier.ts";
import { Gespreksleidraad } from "./schoolscan/gespreksleidraad.ts";
import { Schoolscan } from "./schoolscan/item.ts";

/** All texts and facts that the app works with: data with its sources, loaded and checked once by content/laad-inhoud.ts. */
export const Inhoud = z.object({
  scan: Schoolscan,
  formulieren: z._default(z.array(Formulier), []),
  /** How a conversation with a class goes. */
  klassengesprek: Gespreksleidraad,
  /** All interventions, by doelgebied and title. */
  menukaart: z.array(Interventie),
  regelteksten: Regelteksten,
  teksten: VasteTeksten,
  begrippen: z.array(Begrip),
  doelgebieden: Doelgebiednamen,
  cijfers: z.array(Cijfer),
  /** What schools did with each intervention, and said of it. */
  ervaringen: z.array(Ervaring),
  potjes: z.array(PotjeVoorinvulling),
  gpl: z.array(GplVoorinvulling),
  tarieven: z.array(TariefVoorinvulling),
  rechten: z.array(Recht),
  bronnen: z.record(z.string(), Bron),
});
export type Inhoud = z.infer<typeof Inhoud>;
