import { Fragment } from "react";
import { useBeeld } from "#state/dossier-hooks.ts";
import { Stand } from "#ui/stand.tsx";
import { Uitklap } from "#ui/uitklap.tsx";

/** Which doelgebieden the list covers, and why another one has no suggestion. */
export function Dekking() {
  const { suggesties, inhoud } = useBeeld();
  const gedekt = suggesties.dekking.filter((dekking) => dekking.gedekt).length;
  const naamVan = (id: string) => inhoud.menukaart.find((interventie) => interventie.id === id)?.titel ?? id;
  return (
    <Uitklap titel="Welke doelgebieden komen voor?" bij={`${gedekt} van ${suggesties.dekking.length}`} id="dekking">
      <dl className="feit">
        {suggesties.dekking.map((dekking) => (
          <Fragment key={dekking.gebied}>
            <dt>{inhoud.doelgebieden[dekking.gebied].naam}</dt>
            <dd>
              <Stand soort={dekking.gedekt ? "vol" : "leeg"} tekst={dekking.gedekt ? "In beeld" : "Geen voorstel"} />{" "}
              {dekking.tekst} {dekking.interventies.map(naamVan).join(", ")}
            </dd>
          </Fragment>
        ))}
      </dl>
    </Uitklap>
  );
}
