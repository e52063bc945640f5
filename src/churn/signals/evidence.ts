/** The record that shows a signal best. */
export interface EvidenceRecord {
  readonly object: 'tickets' | 'deals' | 'meetings' | 'contacts';
  readonly id: string;
}

/** What makes a signal believable, in numbers; the sentence around them is made when it is shown. */
export interface Evidence {
  readonly count?: number;
  readonly days?: number;
  /** How far something fell, in percent. */
  readonly percent?: number;
  /** Null where the company's own record shows it. */
  readonly record: EvidenceRecord | null;
}
