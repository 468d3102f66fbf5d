/**
 * SHA-512 without waiting, FIPS 180-4. A password is hashed 100,000 times: WebCrypto answers each time only after a turn of the
 * event loop, which takes ten times as long.
 */
import type { Bytes } from "./byteParts";

const blockSize = 128;
const roundCount = 80;
const primes = firstPrimes(roundCount);
/** The first 64 bits behind the point of the roots, as two halves of 32. */
const roundConstants = halves(primes.map((prime) => fraction(prime, 3n)));
const initialState = halves(primes.slice(0, 8).map((prime) => fraction(prime, 2n)));

export function sha512(data: Uint8Array): Bytes {
  const state = Int32Array.from(initialState);
  const padded = pad(data);
  const view = new DataView(padded.buffer);
  const words = new Int32Array(roundCount * 2);
  for (let start = 0; start < padded.length; start += blockSize) {
    for (let index = 0; index < 32; index += 1) words[index] = view.getInt32(start + index * 4);
    extend(words);
    compress(state, words);
  }
  const result = new DataView(new ArrayBuffer(64));
  state.forEach((half, index) => result.setInt32(index * 4, half));
  return new Uint8Array(result.buffer);
}

/** A one, zeros, and the length in bits, to whole blocks. */
function pad(data: Uint8Array): Bytes {
  const padded = new Uint8Array(Math.ceil((data.length + 17) / blockSize) * blockSize);
  padded.set(data);
  padded[data.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(data.length) * 8n);
  return padded;
}

/** The halves of a word are at 2 × index and beside it. */
function extend(words: Int32Array): void {
  for (let index = 32; index < roundCount * 2; index += 2) {
    const aHigh = words[index - 30]!;
    const aLow = words[index - 29]!;
    const bHigh = words[index - 4]!;
    const bLow = words[index - 3]!;
    const low0 = turn(aLow, aHigh, 1) ^ turn(aLow, aHigh, 8) ^ shift(aLow, aHigh, 7);
    const high0 = turn(aHigh, aLow, 1) ^ turn(aHigh, aLow, 8) ^ (aHigh >>> 7);
    const low1 = turn(bLow, bHigh, 19) ^ turn(bHigh, bLow, 29) ^ shift(bLow, bHigh, 6);
    const high1 = turn(bHigh, bLow, 19) ^ turn(bLow, bHigh, 29) ^ (bHigh >>> 6);
    const low = (low0 >>> 0) + (low1 >>> 0) + (words[index - 13]! >>> 0) + (words[index - 31]! >>> 0);
    words[index + 1] = low;
    words[index] = high0 + high1 + words[index - 14]! + words[index - 32]! + carry(low);
  }
}

/** The eight letters of the standard do not move from place to place: each round counts from another one. */
function compress(state: Int32Array, words: Int32Array): void {
  const letters = Int32Array.from(state);
  for (let round = 0; round < roundCount; round += 1) mixRound(letters, round, words);
  for (let index = 0; index < letters.length; index += 2) {
    const low = (state[index + 1]! >>> 0) + (letters[index + 1]! >>> 0);
    state[index] = state[index]! + letters[index]! + carry(low);
    state[index + 1] = low;
  }
}

function mixRound(letters: Int32Array, round: number, words: Int32Array): void {
  const h = placeOf(7, round);
  const d = placeOf(3, round);
  const eHigh = letters[placeOf(4, round)]!;
  const eLow = letters[placeOf(4, round) + 1]!;
  const aHigh = letters[placeOf(0, round)]!;
  const aLow = letters[placeOf(0, round) + 1]!;
  const word = round * 2;
  const low1 =
    (letters[h + 1]! >>> 0) +
    ((turn(eLow, eHigh, 14) ^ turn(eLow, eHigh, 18) ^ turn(eHigh, eLow, 9)) >>> 0) +
    (choose(eLow, letters[placeOf(5, round) + 1]!, letters[placeOf(6, round) + 1]!) >>> 0) +
    (roundConstants[word + 1]! >>> 0) +
    (words[word + 1]! >>> 0);
  const high1 =
    letters[h]! +
    (turn(eHigh, eLow, 14) ^ turn(eHigh, eLow, 18) ^ turn(eLow, eHigh, 9)) +
    choose(eHigh, letters[placeOf(5, round)]!, letters[placeOf(6, round)]!) +
    roundConstants[word]! +
    words[word]! +
    carry(low1);
  const low2 =
    ((turn(aLow, aHigh, 28) ^ turn(aHigh, aLow, 2) ^ turn(aHigh, aLow, 7)) >>> 0) +
    (outvote(aLow, letters[placeOf(1, round) + 1]!, letters[placeOf(2, round) + 1]!) >>> 0);
  const high2 =
    (turn(aHigh, aLow, 28) ^ turn(aLow, aHigh, 2) ^ turn(aLow, aHigh, 7)) +
    outvote(aHigh, letters[placeOf(1, round)]!, letters[placeOf(2, round)]!) +
    carry(low2);
  const lowE = (letters[d + 1]! >>> 0) + (low1 >>> 0);
  letters[d] = letters[d]! + high1 + carry(lowE);
  letters[d + 1] = lowE;
  const lowA = (low1 >>> 0) + (low2 >>> 0);
  letters[h] = high1 + high2 + carry(lowA);
  letters[h + 1] = lowA;
}

function placeOf(letter: number, round: number): number {
  return ((letter - round) & 7) * 2;
}

function choose(by: number, one: number, other: number): number {
  return (by & one) ^ (~by & other);
}

function outvote(one: number, two: number, three: number): number {
  return (one & two) ^ (one & three) ^ (two & three);
}

/** One half of a word turned to the right by less than 32 bits. */
function turn(half: number, other: number, bits: number): number {
  return (half >>> bits) | (other << (32 - bits));
}

/** The low half of a word that is shifted to the right. */
function shift(low: number, high: number, bits: number): number {
  return (low >>> bits) | (high << (32 - bits));
}

/** What sums of low halves give to the high ones. */
function carry(low: number): number {
  return (low / 2 ** 32) | 0;
}

function halves(words: readonly bigint[]): Int32Array {
  return Int32Array.from(words.flatMap((word) => [Number(word >> 32n) | 0, Number(word & 0xffffffffn) | 0]));
}

/** 64 bits behind the point of the root. */
function fraction(prime: number, degree: bigint): bigint {
  const wanted = BigInt(prime) << (64n * degree);
  let [least, most] = [0n, 1n << 72n];
  while (most - least > 1n) {
    const middle = (least + most) / 2n;
    if (middle ** degree <= wanted) least = middle;
    else most = middle;
  }
  return least & 0xffffffffffffffffn;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}
