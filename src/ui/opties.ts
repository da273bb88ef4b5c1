/** The choices for a set of values, in their order, each with how it is called. */
export const optiesVan = <Waarde extends string>(
  waarden: readonly Waarde[],
  namen: Readonly<Record<Waarde, string>>,
): { waarde: Waarde; label: string }[] => waarden.map((waarde) => ({ waarde, label: namen[waarde] }));
