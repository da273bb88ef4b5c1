import { strFromU8, strToU8 } from "fflate";
import { faalt, type Gelezen, Inlevering } from "#domain/schoolscan/inlevering.ts";
import { maakPakje, ontpersJson, openPakje, perspJson } from "./pakje.ts";
import { ontsleutel, versleutel } from "./versleutelen.ts";

/** For which plan and round a hand-in is, readable without a key: two random ids. */
export type Inleverkop = Pick<Inlevering, "kenmerk" | "ronde">;

const MAX_KOP = 40;

/**
 * A hand-in → the bytes of its file and (as base64url) of its link: a length, kenmerk and round, and the whole hand-in
 * encrypted to the leader.
 */
export async function pakInleveringIn(inlevering: Inlevering, ontvanger: string): Promise<Uint8Array> {
  const kop = strToU8(`${inlevering.kenmerk} ${inlevering.ronde}`);
  const geheim = await versleutel(perspJson(inlevering), ontvanger);
  const samen = new Uint8Array(1 + kop.length + geheim.length);
  samen[0] = kop.length;
  samen.set(kop, 1);
  samen.set(geheim, 1 + kop.length);
  return maakPakje("I", samen);
}

/** Reads the outside of a hand-in; `geheim` is what only the leader can open. */
export function leesInleverkop(bytes: Uint8Array): Gelezen<Inleverkop & { geheim: Uint8Array }> {
  const samen = openPakje("I", bytes);
  if (typeof samen === "string") return faalt(samen);
  const lengte = samen[0] ?? 0;
  const delen = lengte <= MAX_KOP ? strFromU8(samen.subarray(1, 1 + lengte)).split(" ") : [];
  const [kenmerk, ronde] = delen;
  if (!kenmerk || !ronde || delen.length !== 2) return faalt("beschadigd");
  return { goed: true, waarde: { kenmerk, ronde, geheim: samen.subarray(1 + lengte) } };
}

/** Opens a hand-in with the leader's private key. What is inside must be exactly what the format says, and match the outside. */
export async function openInlevering(
  { kenmerk, ronde, geheim }: Inleverkop & { geheim: Uint8Array },
  sleutel: string,
): Promise<Gelezen<Inlevering>> {
  const open = await ontsleutel(geheim, sleutel);
  if (typeof open === "string") return faalt(open);
  try {
    const gelezen = Inlevering.safeParse(ontpersJson(open));
    const klopt = gelezen.success && gelezen.data.kenmerk === kenmerk && gelezen.data.ronde === ronde;
    return klopt ? { goed: true, waarde: gelezen.data } : faalt("beschadigd");
  } catch {
    return faalt("beschadigd");
  }
}
