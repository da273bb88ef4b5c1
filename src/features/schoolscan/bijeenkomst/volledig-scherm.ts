/** Does this browser fill the whole screen on request? A phone often does not. */
export const kanVolledigScherm = (): boolean => document.fullscreenEnabled === true;

/** Fills the screen or gives it back; a browser that refuses changes nothing. */
export function wisselVolledigScherm(): void {
  const gang = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  gang?.catch(() => undefined);
}

/** Gives the screen back if it was filled. */
export function verlaatVolledigScherm(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}
