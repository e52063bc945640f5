import { appendFileSync } from 'node:fs';
import process from 'node:process';
import type { RecordedExchange } from '../../src/sandbox/api/record-exchanges.ts';

/**
 * Keeps what the app and the sandbox said to each other, one exchange a line, in the file that
 * CONTRACT_LOG names; null without one. The contract checker reads it afterwards.
 */
export function openContractLog(): ((exchange: RecordedExchange) => void) | null {
  const file = process.env['CONTRACT_LOG'];
  if (!file) return null;
  return (exchange) => appendFileSync(file, `${JSON.stringify(exchange)}\n`);
}
