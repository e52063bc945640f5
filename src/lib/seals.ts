import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Text that only this app can read again. */
export interface Seals {
  /** `purpose` names what is sealed, portal included; opening it for another purpose fails. */
  seal(text: string, purpose: string): string;
  /** Throws an `Error` for what was changed, has another purpose, or lost its key. */
  open(sealed: string, purpose: string): string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM with a fresh nonce for each text: `keyId.` and base64url of nonce, text and tag. The
 * first key seals, every key opens, so a new key in front takes over as things are sealed anew.
 *
 * @param keys of 32 bytes each. They also derive personal links, so sealing has subkeys of its own.
 */
export function createSeals(
  keys: ReadonlyArray<{ readonly id: string; readonly key: Buffer }>,
): Seals {
  const subkeys = new Map(keys.map(({ id, key }) => [id, deriveSubkey(key)]));
  const [active] = subkeys;
  if (!active) throw new Error('At least one key is needed to seal anything.');
  const [activeId, activeKey] = active;

  return {
    seal: (text, purpose) => `${activeId}.${encrypt(activeKey, text, purpose)}`,
    open(sealed, purpose) {
      const [keyId = '', encrypted = ''] = sealed.split('.', 2);
      const key = subkeys.get(keyId);
      if (!key) {
        throw new Error(
          `ENCRYPTION_KEYS has no key ${keyId.slice(0, 16)}, with which the ${purpose} was sealed. Add it again behind the others.`,
        );
      }
      return decrypt(key, encrypted, purpose);
    },
  };
}

function deriveSubkey(key: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', 'radar seals', 32));
}

function encrypt(key: Buffer, text: string, purpose: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
  const encrypted = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(encrypted).toString('base64url');
}

function decrypt(key: Buffer, encrypted: string, purpose: string): string {
  const bytes = Buffer.from(encrypted, 'base64url');
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(-TAG_BYTES);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(purpose))
      .setAuthTag(tag);
    const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new Error(`The sealed ${purpose} was changed, or was sealed as something else.`, {
      cause,
    });
  }
}
