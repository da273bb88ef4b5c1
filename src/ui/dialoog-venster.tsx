import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Knoppen } from "./knop.tsx";

export type Dialoogeigenschappen = {
  /** A question or a statement; the buttons say what happens. */
  titel: string;
  acties: ReactNode;
  onSluit(): void;
  children: ReactNode;
};

/** The window itself: traps the focus, closes on Escape and gives the focus back. */
export function DialoogVenster({ titel, acties, onSluit, children }: Dialoogeigenschappen) {
  return (
    <ModalOverlay isOpen onOpenChange={(open) => open || onSluit()} className="sluier">
      <Modal>
        <Dialog className="dialoog">
          <Heading slot="title" level={2}>
            {titel}
          </Heading>
          {children}
          <Knoppen>{acties}</Knoppen>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
