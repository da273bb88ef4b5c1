import type { Sleutelpaar } from "#domain/schoolscan/uitnodiging.ts";

/** The encryption of age (X25519), loaded when it is first used. */
const laad = () => import("age-encryption");

/** A new key pair. */
export async function maakSleutelpaar(): Promise<Sleutelpaar> {
  const { generateX25519Identity, identityToRecipient } = await laad();
  const sleutel = await generateX25519Identity();
  return { sleutel, ontvanger: await identityToRecipient(sleutel) };
}

/** Bytes that only the owner of this public key can read; any change to them is noticed. */
export async function versleutel(bytes: Uint8Array, ontvanger: string): Promise<Uint8Array> {
  const { Encrypter } = await laad();
  const age = new Encrypter();
  age.addRecipient(ontvanger);
  return age.encrypt(bytes);
}

/** The bytes again, or why not: made for another key, or changed on the way. */
export async function ontsleutel(
  bytes: Uint8Array,
  sleutel: string,
): Promise<Uint8Array | "andere-sleutel" | "beschadigd"> {
  const { Decrypter } = await laad();
  try {
    const age = new Decrypter();
    age.addIdentity(sleutel);
    return await age.decrypt(bytes);
  } catch (fout) {
    // The only way that age tells the two apart.
    return String(fout).includes("no identity matched") ? "andere-sleutel" : "beschadigd";
  }
}
