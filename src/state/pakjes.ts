import type { Uitkomst } from "#domain/dossier/uitkomst.ts";
import type { Uitnodiging } from "#domain/schoolscan/uitnodiging.ts";
import { naarBase64url, vanBase64url } from "#storage/base64url.ts";
import { soortPakje } from "#storage/pakje.ts";
import { pakUitnodigingIn, pakUitnodigingUit } from "#storage/uitnodiging-codec.ts";
import { sha256 } from "./sha256.ts";

/** Where invitations and hand-ins open in the app; what follows is the package. */
const WEG = "#/meedoen/";

/** The app without its hash: the start of every link. */
const appAdres = (): string => location.href.replace(/#.*$/s, "");

/** The link that carries this package. */
export const linkVan = (pakje: Uint8Array): string => `${appAdres()}${WEG}${naarBase64url(pakje)}`;

/** The package in a link, or in the end of one; undefined when there is none. */
export const pakjeUit = (tekst: string): Uint8Array | undefined =>
  vanBase64url(tekst.slice(tekst.lastIndexOf("/") + 1));

/** The address of a package within the app. */
export const adresVan = (pakje: Uint8Array): string => `${WEG}${naarBase64url(pakje)}`;

/** The package of an invitation. */
export const maakUitnodigingspakje = (uitnodiging: Uitnodiging): Promise<Uint8Array> =>
  pakUitnodigingIn(uitnodiging, sha256);

/** Package → invitation; fails with one Dutch sentence. */
export const leesUitnodiging = (pakje: Uint8Array): Promise<Uitkomst<Uitnodiging>> => pakUitnodigingUit(pakje, sha256);

/** Is this a hand-in, and no invitation? */
export const isInlevering = (pakje: Uint8Array): boolean => soortPakje(pakje) === "I";

/** Longest link, in characters, whose QR code any phone can read. */
export const MAX_QR = 1000;

/** The squares of the QR code of a link; undefined when the link is too long for one. */
export async function qrVan(link: string): Promise<boolean[][] | undefined> {
  if (link.length > MAX_QR) return undefined;
  const { maakQr } = await import("#uitwisseling/qr.ts");
  return maakQr(link);
}

/** The package in a picture of a QR code; undefined when none is found. */
export async function pakjeUitBeeld(beeld: ImageData | undefined): Promise<Uint8Array | undefined> {
  const { leesQr } = await import("#uitwisseling/qr.ts");
  const tekst = beeld && leesQr(beeld);
  return tekst === undefined ? undefined : pakjeUit(tekst);
}
