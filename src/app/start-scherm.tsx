import { StartPagina } from "#features/start/start-pagina.tsx";
import { Knop } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { useInstalleren } from "./installeren.ts";
import { Schil } from "./schil.tsx";
import { planHref } from "./steps.ts";
import { useVandaag } from "./vandaag.ts";

/** On plain http the browser switches off what the app needs. */
function Onveilig() {
  return (
    <Meldingvak soort="let" kop="Open dit adres met https">
      <p>
        Dit adres begint met http. Dan werkt de app niet zonder internet, en kan de browser bestanden niet controleren
        op schade. Typ https voor het adres, of vraag het aan wie de website beheert.
      </p>
    </Meldingvak>
  );
}

function Installeeraanbod({ installeer }: { installeer: () => void }) {
  return (
    <Meldingvak
      soort="tip"
      kop="Zet de app op dit apparaat"
      acties={
        <Knop soort="rand" onClick={installeer}>
          App installeren
        </Knop>
      }
    >
      <p>Dan start de app ook zonder internet, en ruimt de browser jullie plannen niet vanzelf op.</p>
    </Meldingvak>
  );
}

/** The first page: all plans on this device. */
export function StartScherm() {
  const installeer = useInstalleren();
  const vandaag = useVandaag();
  return (
    <Schil pagina="start" titel="">
      {!isSecureContext && <Onveilig />}
      <StartPagina planHref={planHref} vandaag={vandaag} />
      {installeer && <Installeeraanbod installeer={installeer} />}
    </Schil>
  );
}
