import { describe, expect, it } from "vitest";
import { breekVoor } from "#pdf/zetsel/breek.ts";
import { breedsteWoord, breekLabel, schatRegels, tekstbreedte } from "#pdf/zetsel/meet.ts";

describe("breekVoor", () => {
  it("leaves a word that fits whole", () => {
    expect(breekVoor(200, 10)("medezeggenschap")).toEqual(["medezeggenschap"]);
  });

  it("offers a break after a slash and between two words joined by a hyphen, without a hyphen of its own", () => {
    expect(breekVoor(200, 10)("onderwijs/opvang")).toEqual(["onderwijs/", "", "opvang"]);
    expect(breekVoor(200, 10)("start-gesprek")).toEqual(["start-", "", "gesprek"]);
    expect(breekVoor(200, 10)("e-mail")).toEqual(["e-mail"]);
  });

  it("lets a word that is wider than the column break anywhere", () => {
    const delen = breekVoor(20, 10)("medezeggenschap");
    expect(delen.join("")).toBe("medezeggenschap");
    expect(delen.filter((deel) => deel !== "").length).toBe(15);
  });
});

describe("breekLabel", () => {
  it("wraps at spaces and shortens what does not fit", () => {
    expect(breekLabel("lezen", 100, 9, 2)).toEqual(["lezen"]);
    expect(breekLabel("technieken voor begrijpend lezen", 90, 9, 2)).toHaveLength(2);
    const [, tweede = ""] = breekLabel("technieken voor begrijpend lezen in alle groepen", 90, 9, 2);
    expect(tweede.endsWith("…")).toBe(true);
    expect(tekstbreedte(tweede, 9)).toBeLessThanOrEqual(90);
    expect(breekLabel("", 90, 9, 2)).toEqual([]);
  });
});

describe("measuring", () => {
  it("looks at the widest word of a text", () => {
    expect(breedsteWoord("een schoolprogramma", 10)).toBe(tekstbreedte("schoolprogramma", 10));
  });

  it("counts lines per paragraph", () => {
    expect(schatRegels("a\nb", 100, 10)).toBe(2);
    expect(schatRegels("woord ".repeat(40), 100, 10)).toBeGreaterThan(8);
  });
});
