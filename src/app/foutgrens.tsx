import { Component, type ReactNode } from "react";
import { maakBackup } from "#features/start/maak-backup.ts";
import { Knop, Knoplink } from "#ui/knop.tsx";
import { Meldingvak } from "#ui/melding.tsx";
import { Schil } from "./schil.tsx";

/** Id of the plan in the address, if any. */
const planInAdres = (): string | undefined => /^#\/plan\/([^/]+)/.exec(location.hash)?.[1];

function Foutscherm({ fout }: { fout: Error }) {
  const id = planInAdres();
  return (
    <Schil titel="Er ging iets mis">
      <h1>Er ging iets mis</h1>
      <Meldingvak
        soort="stop"
        kop="Deze pagina kan niet getoond worden"
        role="alert"
        acties={
          <>
            <Knop onClick={() => location.reload()}>Pagina verversen</Knop>
            {id && (
              <Knop soort="rand" onClick={() => void maakBackup(id)}>
                Plan bewaren als bestand
              </Knop>
            )}
            <Knoplink soort="stil" href="#/">
              Naar jullie plannen
            </Knoplink>
          </>
        }
      >
        <p>De fout zit in de app, niet in wat jullie invulden. Alles wat bewaard was, staat nog op dit apparaat.</p>
        <p>Ververs de pagina. Blijft het misgaan, bewaar het plan dan eerst als bestand.</p>
        <p className="bij klein">Voor wie de fout uitzoekt: {fout.message}</p>
      </Meldingvak>
    </Schil>
  );
}

/** Catches a crash while drawing: says what happened, what is safe and what to do. Another address tries again. */
export class Foutgrens extends Component<{ children: ReactNode }, { fout: Error | undefined }> {
  override state: { fout: Error | undefined } = { fout: undefined };

  static getDerivedStateFromError(fout: unknown) {
    return { fout: fout instanceof Error ? fout : new Error(String(fout)) };
  }

  #opnieuw = () => this.setState({ fout: undefined });

  override componentDidMount() {
    addEventListener("hashchange", this.#opnieuw);
  }

  override componentWillUnmount() {
    removeEventListener("hashchange", this.#opnieuw);
  }

  override render() {
    return this.state.fout ? <Foutscherm fout={this.state.fout} /> : this.props.children;
  }
}
