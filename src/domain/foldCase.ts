/** Excel compares texts without regard to case. */
export function foldCase(text: string): string {
  return text.toLowerCase();
}
