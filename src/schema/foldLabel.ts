/** Excel compares texts without case, and people leave blanks around words. */
export function foldLabel(text: string): string {
  return text.trim().toLowerCase();
}
