/** Legal forms at the end of a name, written together and without dots. */
const legalForms: ReadonlySet<string> = new Set(
  (
    "co company ltd limited coltd inc incorporated corp corporation group holding holdings llc llp lp plc " +
    "gmbh mbh ag kg kgaa ohg ug se sa sas sarl srl spa sl slu sadecv ltda lda bv nv bvba ab as aps oy oyj " +
    "pte pty pvt private sdn bhd kk jsc ooo spzoo"
  ).split(" "),
);
/** `s a r l`, written apart. */
const mostWordsOfForm = 4;
const chineseForm = /(?:集[团團])?(?:控股)?(?:股份)?(?:有限)?(?:[责責]任)?公司$|集[团團]$/;

/** A company's name without its legal form, spaces and marks: 海纳（集团）有限公司 is 海纳, Bluebay Co., Ltd. is bluebay. */
export function foldCompanyName(name: string): string {
  const words = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[.'’]/g, "")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  const joined = dropLegalForms(words).join("");
  return joined.replace(chineseForm, "") || joined;
}

function dropLegalForms(words: readonly string[]): readonly string[] {
  for (let count = Math.min(mostWordsOfForm, words.length - 1); count > 0; count -= 1) {
    if (legalForms.has(words.slice(-count).join(""))) return dropLegalForms(words.slice(0, -count));
  }
  return words;
}
