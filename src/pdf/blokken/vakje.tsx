import { View } from "@react-pdf/renderer";
import { TaggedView } from "../tags/tagged.tsx";
import { KLEUR } from "../zetsel/maten.ts";

/** Width that a box and the white beside it take, in points. */
export const VAKJE = 16;

/** An empty box to tick. */
export function Vakje() {
  return (
    <TaggedView tag="Figure" alt="Leeg aankruisvakje" style={{ marginRight: 6, marginTop: 2 }}>
      <View style={{ width: 10, height: 10, borderWidth: 1, borderColor: KLEUR.inkt }} />
    </TaggedView>
  );
}
