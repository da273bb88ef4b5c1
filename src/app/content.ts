/** All content; the one function under which it is kept (see geladen.ts). */
export const laadContent = () => import("#content/laad-inhoud.ts").then((module) => module.laadInhoud());
