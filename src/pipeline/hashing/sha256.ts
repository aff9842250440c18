const roundConstants = fractionalBits(64, Math.cbrt);
const initialState = fractionalBits(8, Math.sqrt);

/** The first 32 bits of the fractional parts of a root of the first primes: the constants of FIPS 180-4. */
function fractionalBits(count: number, root: (prime: number) => number): Int32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return Int32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}

/** SHA-256 (FIPS 180-4) as 64 hexadecimal digits. Own and synchronous, since Web Crypto answers later and needs a secure context. */
export function sha256(bytes: Uint8Array): string {
  const state = initialState.slice();
  const message = padded(bytes);
  for (let start = 0; start < message.byteLength; start += 64) addBlock(state, message, start);
  let digits = "";
  for (const word of state)
    for (let shift = 24; shift >= 0; shift -= 8) digits += digitsOfByte[(word >>> shift) & 0xff];
  return digits;
}

const digitsOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** The message, a one bit, zeros, and its length in bits, in whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(view.byteLength - 4, bytes.length << 3);
  return view;
}

const rotate = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));

/** All words are of 32 bits, as engines add them the quickest: with a sign. */
function addBlock(state: Int32Array, message: DataView, start: number): void {
  fillSchedule(message, start);
  let [a, b, c, d] = [state[0], state[1], state[2], state[3]] as [number, number, number, number];
  let [e, f, g, h] = [state[4], state[5], state[6], state[7]] as [number, number, number, number];
  for (let round = 0; round < 64; round++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const constant = ((roundConstants[round] as number) + (schedule[round] as number)) | 0;
    const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + constant) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let index = 0; index < 8; index++) state[index] = (state[index] as number) + (added[index] as number);
}

/** Of the block at hand: one for all of them. */
const schedule = new Int32Array(64);

function fillSchedule(message: DataView, start: number): void {
  for (let index = 0; index < 16; index++) schedule[index] = message.getInt32(start + 4 * index);
  for (let index = 16; index < 64; index++) {
    const early = schedule[index - 15] as number;
    const late = schedule[index - 2] as number;
    const mixedEarly = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const mixedLate = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[index] = (schedule[index - 16] as number) + (schedule[index - 7] as number) + mixedEarly + mixedLate;
  }
}
