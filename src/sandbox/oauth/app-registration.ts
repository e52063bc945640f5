/** What HubSpot knows of an app from its project: who it is and what it may ask for. */
export interface AppRegistration {
  readonly name: string;
  readonly appId: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly auth: AppAuth | null;
}

/** The `auth` block of `app-hsmeta.json`. */
export interface AppAuth {
  /** Compared to the letter. */
  readonly redirectUrls: readonly string[];
  /** All of them belong into `scope`. */
  readonly requiredScopes: readonly string[];
  /** These may be in `scope`, for the accounts that have them. */
  readonly conditionallyRequiredScopes: readonly string[];
  /** Only in `optional_scope`. */
  readonly optionalScopes: readonly string[];
}
