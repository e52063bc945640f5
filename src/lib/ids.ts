import { randomBytes } from 'node:crypto';

const PREFIX = {
  assessment: 'asm',
  case: 'cas',
  exclusion: 'exc',
  invitation: 'inv',
  lease: 'lea',
  radar: 'rad',
  request: 'req',
  response: 'rsp',
  secondAnswer: 'sca',
  signal: 'sig',
  snapshot: 'snp',
  suggestion: 'sug',
  wave: 'wav',
} as const;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id such as `wav_7k2m…`: 20 characters of Crockford's base 32, 100 random bits. */
export function newId(kind: keyof typeof PREFIX): string {
  let text = '';
  for (const byte of randomBytes(20)) text += ALPHABET.charAt(byte % 32);
  return `${PREFIX[kind]}_${text}`;
}
