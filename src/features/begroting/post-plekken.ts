import { veldId } from "#ui/veld.tsx";
import type { Werkblad } from "./werkblad.ts";

/** Id of the button that adds a line to this intervention ("" = to none). */
export const knopErbij = (keuze: string): string => `post-erbij-${keuze || "los"}`;

/** Id of the button that opens the details of a line. */
export const knopDetails = (post: string): string => `${post}-details`;

/** Puts the focus in the first cell of a line that was just added. */
export function naarNieuwePost({ focusOp }: Werkblad, post: string): void {
  focusOp(veldId(`regel/${post}/omschrijving`));
}
