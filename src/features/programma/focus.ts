/** Id of the heading of the page. */
export const PAGINAKOP = "programma-kop";

/** Puts the focus on an element that stays, after the one with the focus has been taken away. */
export function focusOp(id: string): void {
  document.getElementById(id)?.focus();
}

/** Puts the focus on an element that is about to be drawn. */
export function focusStraks(id: string): void {
  requestAnimationFrame(() => focusOp(id));
}
