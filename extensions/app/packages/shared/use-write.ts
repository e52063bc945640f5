import { useRef, useState } from 'react';
import type { CardError, CardReply } from '@contracts/card-reply.ts';

interface Write<Data> {
  /** What is written, where the user may change it between two tries: then it is another write. */
  readonly subject?: string;
  /** Sends one write that carries the request id. */
  readonly send: (requestId: string) => Promise<CardReply<Data>>;
  readonly onDone: (data: Data) => void;
  /** Where the failure has to be said elsewhere: why it failed, and null as soon as it is tried again. */
  readonly onFailed?: (error: CardError | null) => void;
}

/** How a write stands, and the ways to try it and to forget that it failed. */
export interface Writing {
  readonly pending: boolean;
  readonly error: CardError | null;
  readonly run: () => void;
  readonly forget: () => void;
}

/**
 * A write that may be repeated. Its request id is made at the first try and kept until the write
 * went through, so that trying again after a time-out never does the same thing twice.
 */
export function useWrite<Data>({ subject = '', send, onDone, onFailed }: Write<Data>): Writing {
  const requestId = useRef('');
  const tried = useRef('');
  // Beside the state: a second click can arrive before the button shows that it is busy.
  const busy = useRef(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<CardError | null>(null);

  async function run() {
    if (busy.current) return;
    busy.current = true;
    if (tried.current !== subject) requestId.current = '';
    tried.current = subject;
    requestId.current ||= createRequestId();
    setPending(true);
    setError(null);
    onFailed?.(null);
    const reply = await send(requestId.current);
    busy.current = false;
    setPending(false);
    if (!reply.ok) {
      setError(reply.error);
      onFailed?.(reply.error);
      return;
    }
    requestId.current = '';
    onDone(reply.data);
  }

  return { pending, error, run: () => void run(), forget: () => setError(null) };
}

/** 128 random bits as hex. `crypto.randomUUID` is missing where a worker is no secure context. */
function createRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
