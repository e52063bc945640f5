import { sha256 } from '../lib/crypto.ts';
import type { ActionRequest } from './ports.ts';

/**
 * Names the work of one execution, the same for every repetition of its call: a callback id may have
 * characters and a length that request ids don't.
 */
export function requestIdOf({ callbackId, action }: ActionRequest): string {
  return `action.${sha256(`${action} ${callbackId}`)}`;
}
