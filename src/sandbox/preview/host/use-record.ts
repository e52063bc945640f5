import { useCallback, useEffect, useRef, useState } from 'react';
import type { RecordState } from '../shapes.ts';

export interface LiveRecord {
  /** Null until it came. */
  readonly record: RecordState | null;
  /** What was there before the last change. */
  readonly before: RecordState | null;
  /** The sandbox answers no more, or the record is gone. */
  readonly isLost: boolean;
  /** Looks at once. */
  readonly refresh: () => void;
}

/** Well under a second, so that a change in the account is seen as it happens. */
const PAUSE_MS = 600;

/** A record as the account has it now. */
export function useRecord(kind: 'company' | 'contact', id: string): LiveRecord {
  const [states, setStates] = useState<{ now: RecordState | null; before: RecordState | null }>({
    now: null,
    before: null,
  });
  const [isLost, setLost] = useState(false);
  const lastText = useRef('');

  const look = useCallback(async (): Promise<boolean> => {
    const text = await load(`/preview/state/${kind}/${id}`);
    setLost(text === null);
    if (text === null || text === lastText.current) return text !== null;
    lastText.current = text;
    const now = JSON.parse(text) as RecordState;
    setStates(({ now: before }) => ({ now, before }));
    return true;
  }, [kind, id]);

  useEffect(() => {
    let timer = 0;
    let isOver = false;
    const turn = async (): Promise<void> => {
      // What nobody looks at costs nothing; and who was lost is not called for ever.
      const goesOn = document.hidden || (await look());
      if (!isOver && goesOn) timer = window.setTimeout(() => void turn(), PAUSE_MS);
    };
    void turn();
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [look]);

  return { record: states.now, before: states.before, isLost, refresh: () => void look() };
}

async function load(address: string): Promise<string | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
