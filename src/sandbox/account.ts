/** What an account has and allows. Tests may change it while the sandbox runs. */
export interface Account {
  /** Professional of any Hub. Without it nobody can grant the scope `automation`. */
  hasWorkflows: boolean;
  /** Other scopes that nobody can grant here. */
  lackingScopes: string[];
  /** Whether workflows with re-enrolment triggers are refused: their form is not documented. */
  refusesReEnrolment: boolean;
  /** HubSpot keeps the primary id of some merged companies and gives others a new one. */
  mergesIntoNewIds: boolean;
  /** For each object. */
  maxCustomProperties: number;
}

/** An account with everything that the app can use. */
export function createAccount(changes: Partial<Account> = {}): Account {
  return {
    hasWorkflows: true,
    lackingScopes: [],
    refusesReEnrolment: false,
    mergesIntoNewIds: false,
    maxCustomProperties: 1_000,
    ...changes,
  };
}

/** The scopes that an account of this kind can't grant. */
export function listLackingScopes({ hasWorkflows, lackingScopes }: Account): string[] {
  return hasWorkflows ? lackingScopes : [...lackingScopes, 'automation'];
}
