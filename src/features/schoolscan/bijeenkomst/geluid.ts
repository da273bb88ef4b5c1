/** Length of the tone, in seconds. */
const DUUR = 0.6;

/** One soft tone. Only after someone asked for sound; a browser without sound stays silent. */
export function speelToon(): void {
  if (!("AudioContext" in globalThis)) return;
  const context = new AudioContext();
  const bron = context.createOscillator();
  const sterkte = context.createGain();
  bron.frequency.value = 660;
  sterkte.gain.setValueAtTime(0.2, context.currentTime);
  sterkte.gain.linearRampToValueAtTime(0, context.currentTime + DUUR);
  bron.connect(sterkte).connect(context.destination);
  bron.addEventListener("ended", () => void context.close());
  bron.start();
  bron.stop(context.currentTime + DUUR);
}
