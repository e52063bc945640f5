/** What an account has and allows. Tests may change it while the sandbox runs. */
export interface Account {
  /** Professional of any Hub. Without it nobody can grant the scope `automation`. */
  hasWorkflows: boolean;
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
    refusesReEnrolment: false,
    mergesIntoNewIds: false,
    maxCustomProperties: 1_000,
    ...changes,
  };
}

/** The scopes that an account of this kind can't grant. */
export function listLackingScopes({ hasWorkflows }: Account): string[] {
  return hasWorkflows ? [] : ['automation'];
}
