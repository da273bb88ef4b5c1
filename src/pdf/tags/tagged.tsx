import { Text, View } from "@react-pdf/renderer";
import type { ComponentProps, ComponentType, PropsWithChildren, ReactNode } from "react";
import type { Artifact, Outline, Role, Tag, TagProps } from "./tag.ts";

type ViewProps = ComponentProps<typeof View>;
/** `Text` is both a paragraph and an svg text; here only the paragraph. */
type TextProps = Omit<ViewProps, "render"> & {
  orphans?: number;
  widows?: number;
  hyphenationPenalty?: number;
  hyphenationCallback?: (word: string) => string[];
};

const LayoutView: ComponentType<PropsWithChildren<ViewProps & TagProps>> = View;
const LayoutText = Text as ComponentType<PropsWithChildren<TextProps & TagProps>>;

/** As `TagProps`, but flat: the tag by its role alone, its attributes beside it. */
type Meaning = {
  tag?: Role | undefined;
  alt?: string | undefined;
  scope?: Tag["scope"];
  numbering?: Tag["numbering"];
  columnSpan?: number | undefined;
  artifact?: Artifact | undefined;
  anchor?: string | undefined;
  outline?: Outline | undefined;
  linkTo?: string | undefined;
  children?: ReactNode;
};

type TextMeaning = Pick<Meaning, "tag" | "artifact" | "anchor" | "outline" | "children"> &
  Pick<TagProps, "pageOf" | "ownPage">;

/** A new tag object for every element, see `Tag`. */
const tagOf = ({ tag: role, ...attributes }: Meaning): Tag | undefined => role && { role, ...attributes };

/** A box with a meaning in the structure tree. */
export function TaggedView({ tag, alt, scope, numbering, columnSpan, ...rest }: Omit<ViewProps, "children"> & Meaning) {
  return <LayoutView {...rest} tag={tagOf({ tag, alt, scope, numbering, columnSpan })} />;
}

/** Forbids the engine to end a line between two runs with a hyphen of its own ("B1-" before a comma). */
const NEVER = 10_000;

/**
 * A text with a meaning in the structure tree; `pageOf` shows the page number of that anchor in place of "00".
 * It has no background or border of its own: those belong to the view around it.
 */
export function TaggedText({ tag, ...rest }: Omit<TextProps, "children"> & TextMeaning) {
  return <LayoutText {...rest} hyphenationPenalty={NEVER} tag={tagOf({ tag })} />;
}
