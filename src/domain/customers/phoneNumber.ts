/** Telephone numbers made alike, so that two ways of writing one number are the same text. */

/** Fewer digits are a fragment or an extension, not a number that belongs to somebody. */
const fewestDigits = 7;

/** Digits alone; the prefix of China and the zeros of the international prefix fall away. */
export function normalisePhone(phone: string): string {
  const digits = phone.normalize("NFKC").replace(/\D/g, "").replace(/^00/, "");
  return digits.replace(/^86(?=0?\d{10,11}$)/, "");
}

/** Each whole number of a cell: `+86 (0)21-5555 1234 转 8`, `021-55551234` and `2155551234` are the same. */
export function listPhoneNumbers(cell: string): string[] {
  const numbers = splitNumbers(cell.normalize("NFKC")).map(readNumber);
  return [...new Set(numbers.filter((number) => number.replace("+", "").length >= fewestDigits))];
}

function splitNumbers(cell: string): string[] {
  return cell.split(/[/,;、|\n或和]+|\bor\b|\band\b/i).flatMap((part) => {
    const words = part.trim().split(/\s+/);
    const areWhole = words.every((word) => normalisePhone(word).length >= fewestDigits);
    return areWhole ? words : [part];
  });
}

function readNumber(text: string): string {
  const plain = dropExtension(text.trim()).replace(/\(0\)/, "");
  const number = normalisePhone(plain).replace(/^0/, "");
  // +1 380 000 1111 has the digits of a mobile of China.
  const isAmerican = /^(?:\+|00)\s*1/.test(plain) && /^1[3-9]\d{9}$/.test(number);
  return isAmerican ? `+${number}` : number;
}

/** The extension: everybody in the house shares the number before it. */
function dropExtension(text: string): string {
  return text.replace(/(?:转|分机|ext\.?|x|#).*$/i, "").replace(/((?<!\d)\d{7,8})-\d{1,5}$/, "$1");
}
