/** One of the app's own workflow actions, as HubSpot knows it after the upload. */
export interface ActionDefinition {
  readonly definitionId: number;
  readonly version: number;
  readonly uid: string;
  /** In English, as the workflow editor shows it. */
  readonly name: string;
  readonly actionUrl: string;
  /** Types by input field, such as `ENUMERATION`. */
  readonly inputTypes: Readonly<Record<string, string>>;
  /** Company properties that every call carries. */
  readonly objectProperties: readonly string[];
  /** A sentence for outputs that meet all conditions; the first rule that fits counts. */
  readonly executionRules: ReadonlyArray<{
    readonly message: string;
    readonly conditions: Readonly<Record<string, string | readonly string[]>>;
  }>;
}

/** The sentence that the workflow's history shows for these outputs; null when no rule fits. */
export function describeExecution(
  { executionRules }: ActionDefinition,
  outputs: Readonly<Record<string, string>>,
): string | null {
  const rule = executionRules.find(({ conditions }) =>
    Object.entries(conditions).every(([name, wanted]) =>
      [wanted].flat().includes(outputs[name] ?? ''),
    ),
  );
  return rule?.message ?? null;
}
