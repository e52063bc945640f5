import type { FetchAnswer, FetchRequest } from '../shapes.ts';

/** Hands a call of `hubspot.fetch` to the sandbox, which has HubSpot's rules and signs it. */
export async function callApp(request: FetchRequest): Promise<FetchAnswer> {
  const response = await fetch('/preview/fetch', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(`The sandbox did not pass the call on: ${response.status}.`);
  return (await response.json()) as FetchAnswer;
}
