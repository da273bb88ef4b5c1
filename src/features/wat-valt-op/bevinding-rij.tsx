import { nummerVanVraag } from "#domain/feiten.ts";
import {
  eerstBespreken,
  omvangZin,
  oordeelZin,
  rollenZin,
  titelVanBevinding,
  zonderRollen,
  zorgvakken,
} from "#domain/schoolscan/bevinding-woorden.ts";
import type { Bevinding } from "#domain/schoolscan/bevindingen.ts";
import type { Scanitem } from "#domain/schoolscan/item.ts";
import { magApart } from "#domain/schoolscan/zichtbare-rollen.ts";
import { useBeeld, useHref } from "#state/dossier-hooks.ts";
import { Icoon } from "#ui/icoon.tsx";
import { Kantnummer } from "#ui/kantnummer.tsx";
import { Zorgvak } from "#ui/zorgvak.tsx";
import { AanDeSlag } from "./aan-de-slag.tsx";
import { Aanpassen } from "./aanpassen.tsx";
import { BevindingBronnen } from "./bevinding-bronnen.tsx";
import { BevindingDraad } from "./bevinding-draad.tsx";
import { Landelijk } from "./landelijk.tsx";
import { VoorWie } from "./voor-wie.tsx";
import { Zijvragen } from "./zijvragen.tsx";
import { ZonderAanpak } from "./zonder-aanpak.tsx";

/** How heavy, for how many and according to whom. */
function Oordeelregels({ bevinding, item }: { bevinding: Bevinding; item: Scanitem }) {
  const feiten = useBeeld();
  const href = useHref();
  const apart = magApart(feiten, bevinding.oordeel);
  const oordeel = apart ? bevinding.oordeel : zonderRollen(bevinding.oordeel);
  return (
    <>
      <p className="bevinding__feit">
        {zorgvakken(item, oordeel).map((cijfer) => (
          <Zorgvak key={cijfer} cijfer={cijfer} />
        ))}
        <span>
          {oordeelZin(item, oordeel)} {omvangZin(feiten, item, oordeel)}
        </span>
      </p>
      <p className="bij">
        {apart
          ? rollenZin(item, oordeel)
          : "Wie wat zei, tonen we niet: een groep is te klein, of het aantal mensen staat er niet bij."}{" "}
        <a href={href({ stap: "schoolscan", plek: `uitkomst.${bevinding.ref}` })}>
          Antwoorden naast elkaar<span className="vh"> over {item.kort}</span>
        </a>
      </p>
      {eerstBespreken(oordeel) && (
        <p>
          <span className="oordeel oordeel--verschil">
            <Icoon naam="let" />
            Eerst bespreken
          </span>
        </p>
      )}
    </>
  );
}

/** One finding with its reasons, and what the school does with it. */
export function BevindingRij({ bevinding }: { bevinding: Bevinding }) {
  const feiten = useBeeld();
  const href = useHref();
  const { ref, nummer, oordeel } = bevinding;
  const item = feiten.items.find(({ id }) => id === oordeel.item);
  if (!item) return null;
  const titel = titelVanBevinding(feiten.dossier, feiten.inhoud.scan, ref);
  const inDoel = feiten.doelen.some(({ doel }) => doel.bevindingen[ref]);
  return (
    <li className={inDoel ? "rij rij--gekozen" : "rij"} id={ref}>
      <div className="met-nr bevinding">
        <h3>
          <Kantnummer wat="Bevinding">{nummer}</Kantnummer>
          {titel}
        </h3>
        <Oordeelregels bevinding={bevinding} item={item} />
        <Zijvragen bevinding={ref} />
        {feiten.dossier.bevinding[ref]?.uitleg && <p>{feiten.dossier.bevinding[ref].uitleg}</p>}
        <VoorWie bevinding={ref} />
        <p className="bij">
          {feiten.uitEerdereRonde.has(ref) && "Nog uit een eerdere ronde: deze ronde is er nog geen antwoord. "}
          Komt uit vraag <a href={href({ stap: "schoolscan", plek: ref })}>{nummerVanVraag(feiten, item.id)}</a>.{" "}
          <BevindingBronnen oordeel={oordeel} />
        </p>
        <BevindingDraad bevinding={bevinding} />
        <ZonderAanpak bevinding={ref} />
        <Landelijk {...{ item, titel }} />
        <AanDeSlag bevinding={bevinding} titel={titel} />
        <Aanpassen bevinding={ref} titel={titel} />
      </div>
    </li>
  );
}
