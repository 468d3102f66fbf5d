/** `Excel.IconSet` and the number of its icons; a file writes `3TrafficLights1` for `ThreeTrafficLights1`. */
export const iconSetSizes: Record<string, number> = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
};

const numerals: Record<string, string> = { Three: "3", Four: "4", Five: "5" };

export function toFileIconSet(style: string): string {
  return style.replace(/^(?:Three|Four|Five)/, (word) => numerals[word] ?? word);
}

export function fromFileIconSet(name: string): string {
  const word = Object.entries(numerals).find(([, numeral]) => name.startsWith(numeral));
  return word ? word[0] + name.slice(1) : name;
}
