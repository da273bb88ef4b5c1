import { createElement, Fragment, type ReactNode } from "react";

/** Draws one element per item. A document is drawn once and never reordered, so its elements need no keys. */
export const reeks = <Item>(items: readonly Item[], teken: (item: Item, plaats: number) => ReactNode): ReactNode =>
  createElement(Fragment, null, ...items.map(teken));
