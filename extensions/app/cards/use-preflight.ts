import { useRef, useState } from 'react';
import type { CardError } from '@contracts/card-reply.ts';
import type { PreflightReply } from '@contracts/launch-wave.ts';
import type { CardApi } from './api.ts';

export type PreflightState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly error: CardError }
  | { readonly kind: 'ready'; readonly preflight: PreflightReply };

/** Asks who would be invited, when told to; the answer to an older question is dropped. */
export function usePreflight(api: CardApi, companyId: string) {
  const [state, setState] = useState<PreflightState>({ kind: 'closed' });
  const latest = useRef(0);

  async function check() {
    latest.current += 1;
    const mine = latest.current;
    setState({ kind: 'checking' });
    const reply = await api.preflight(companyId);
    if (mine !== latest.current) return;
    setState(
      reply.ok ? { kind: 'ready', preflight: reply.data } : { kind: 'failed', error: reply.error },
    );
  }

  return { state, check: () => void check() };
}
