import type * as z from "zod/mini";

type Def = {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  keyType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  entries?: Record<string, string>;
};

/** Every leaf path of a schema, ids and ticks as "*", choices with their values: "keuze/<id>/inzet = eigen | extern". */
export function leavesOf(schema: z.core.$ZodType, pad: string[] = []): string[] {
  const def = schema._zod.def as unknown as Def;
  if (def.type === "object")
    return Object.entries(def.shape ?? {}).flatMap(([naam, veld]) => leavesOf(veld, [...pad, naam]));
  if (def.type === "record" && def.valueType) return leavesOf(def.valueType, [...pad, nameOf(def.keyType)]);
  if (def.innerType) return leavesOf(def.innerType, pad);
  const keuzes = def.type === "enum" ? ` = ${Object.values(def.entries ?? {}).join(" | ")}` : "";
  return [`${pad.join("/")}${keuzes}`];
}

/** A record by free id is "*"; a set of fixed names shows them. */
function nameOf(sleutel: z.core.$ZodType | undefined): string {
  const def = sleutel?._zod.def as unknown as Def | undefined;
  return def?.type === "enum" ? `(${Object.values(def.entries ?? {}).join("|")})` : "*";
}

/** Does a stored key belong to this leaf path? */
export function matches(pad: string, sleutel: string): boolean {
  const namen = (pad.split(" = ")[0] ?? "").split("/");
  const delen = sleutel.split("/");
  return (
    namen.length === delen.length &&
    namen.every(
      (naam, i) =>
        naam === "*" ||
        naam === delen[i] ||
        naam
          .slice(1, -1)
          .split("|")
          .includes(delen[i] ?? ""),
    )
  );
}
