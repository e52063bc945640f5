/** One value that a property offers; people see the label. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** A contact property that can tell a group. */
export interface ContactField {
  readonly name: string;
  readonly label: string;
  /** Empty for free text, and for a list that is too long to choose from. */
  readonly options: readonly FieldOption[];
}

/** What a portal has on its contacts. Throws `hubspot_*` when HubSpot can't answer. */
export interface ContactFields {
  /** Texts and choices, by label. */
  listProperties(portalId: number): Promise<ContactField[]>;
  /** The labels that the association of a contact to a company can have. */
  listLabels(portalId: number): Promise<string[]>;
}
