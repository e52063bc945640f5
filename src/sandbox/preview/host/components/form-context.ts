import { createContext } from 'react';

/** What the fields of one form share. */
export interface FormScope {
  /** By the name of the field. */
  readonly values: Map<string, unknown>;
  /** Each tells its extension of a value that it has not told yet. */
  readonly commits: Set<() => void>;
}

export const FormContext = createContext<FormScope | null>(null);
