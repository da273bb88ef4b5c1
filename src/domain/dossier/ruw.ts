/** Text that is no value (yet) is kept under this key, with "/" as "|", so that it is there again after a reload. */
export const ruwSleutel = (sleutel: string): string => `ruw/${sleutel.replaceAll("/", "|")}`;

/** The key of the field that a name in `dossier.ruw` belongs to. */
export const sleutelVanRuw = (naam: string): string => naam.replaceAll("|", "/");
