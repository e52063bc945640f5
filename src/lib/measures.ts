/**
 * What the app measures of itself while it works. Each is told at the end of what it measures, and
 * must not throw. Nothing in it names a portal, a person or a record: whoever watches the machines
 * need not know whom they serve.
 */
export interface Measures {
  /** A constant name such as `answer.accepted`, as it stands in the log. */
  noteEvent(name: string): void;
  noteRequest(request: MeasuredRequest): void;
  noteJob(job: MeasuredJob): void;
  noteCall(call: MeasuredCall): void;
}

export interface MeasuredRequest {
  readonly method: string;
  /** The route's pattern, such as `/s/:token`. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

export interface MeasuredJob {
  readonly job: string;
  readonly outcome: 'completed' | 'retried' | 'failed';
  readonly seconds: number;
}

/** One request to HubSpot. */
export interface MeasuredCall {
  readonly kind: 'general' | 'search';
  /** HubSpot's status, or why there was none. */
  readonly outcome: string;
  /** How long it waited for the portal's turn. */
  readonly waitedSeconds: number;
  readonly seconds: number;
}
