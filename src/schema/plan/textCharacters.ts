const wideCharacter = /[\u2e80-\uffff“”]/;

/** How wide a text is, in digits of the default font: a Chinese character is as wide as two of them, letters are narrower. */
export function textCharacters(text: string): number {
  return [...text].reduce((sum, character) => sum + (wideCharacter.test(character) ? 2.1 : 0.92), 0);
}

/** The longest part of a header that is not broken into lines, and the filter's button beside it. */
export function headerCharacters(header: string): number {
  const words = header.split(/[\s/]/).filter((word) => !wideCharacter.test(word));
  return Math.max(0, ...words.map((word) => textCharacters(word) * boldFactor)) + filterButton;
}

const boldFactor = 1.05;
const filterButton = 3;
