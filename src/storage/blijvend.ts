/**
 * Asks the browser not to clear the storage of this app when the device runs full. Some browsers put the question to
 * the user, so call it only once the user has something to lose. Resolves to whether the storage is kept.
 */
export async function askPersistence(): Promise<boolean> {
  const { storage } = globalThis.navigator ?? {};
  try {
    return (await storage?.persisted?.()) === true || (await storage?.persist?.()) === true;
  } catch {
    return false;
  }
}
