import { goed, mis, type Uitkomst } from "#domain/dossier/uitkomst.ts";
import type { Hash } from "#domain/dossier/vingerafdruk.ts";
import { Uitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { maakPakje, ontpersJson, openPakje, perspJson } from "./pakje.ts";

/** Bytes of the SHA-256 that stand before the content: a letter that fell out of a link is then noticed. */
const CONTROLE = 6;

const FOUTEN = {
  vreemd: "Dit is geen uitnodiging van Schoolprogramma. Gebruik de link, de QR-code of het bestand van de school.",
  "te-nieuw":
    "Deze uitnodiging is gemaakt met een nieuwere versie van Schoolprogramma. Laad deze pagina opnieuw en probeer het nog een keer.",
  beschadigd: "Deze uitnodiging is beschadigd of niet compleet. Vraag de school om de uitnodiging opnieuw te sturen.",
};

/** An invitation → the bytes of its file, and (as base64url) of its link. */
export async function pakUitnodigingIn(uitnodiging: Uitnodiging, hash: Hash): Promise<Uint8Array> {
  const inhoud = perspJson(uitnodiging);
  const controle = (await hash(inhoud)).subarray(0, CONTROLE);
  const samen = new Uint8Array(CONTROLE + inhoud.length);
  samen.set(controle);
  samen.set(inhoud, CONTROLE);
  return maakPakje("U", samen);
}

async function isIntact(samen: Uint8Array, hash: Hash): Promise<boolean> {
  const controle = await hash(samen.subarray(CONTROLE));
  return samen.length > CONTROLE && samen.subarray(0, CONTROLE).every((byte, i) => byte === controle[i]);
}

/** Bytes → the invitation; fails with one Dutch sentence and never throws. */
export async function pakUitnodigingUit(bytes: Uint8Array, hash: Hash): Promise<Uitkomst<Uitnodiging>> {
  const samen = openPakje("U", bytes);
  if (typeof samen === "string") return mis(FOUTEN[samen]);
  if (!(await isIntact(samen, hash))) return mis(FOUTEN.beschadigd);
  try {
    const gelezen = Uitnodiging.safeParse(ontpersJson(samen.subarray(CONTROLE)));
    return gelezen.success ? goed(gelezen.data) : mis(FOUTEN.beschadigd);
  } catch {
    return mis(FOUTEN.beschadigd);
  }
}
