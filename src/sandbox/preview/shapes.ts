/*
 * What the sandbox's server and the page of the preview tell each other, as JSON.
 */

/** Which page of the account is open. */
export type PageKind = 'company' | 'contact' | 'app' | 'settings';

/** An extension that stands on a page. */
export interface PreviewExtension {
  readonly uid: string;
  readonly name: string;
  /** HubSpot's extension point, such as `crm.record.tab`. */
  readonly location: string;
  /** Address of its production bundle. */
  readonly bundle: string;
}

/** What a page needs to begin; it does not change while the page is open. */
export interface PageSetup {
  readonly app: { readonly id: number; readonly name: string };
  readonly portal: { readonly id: number; readonly timezone: string };
  readonly user: PreviewUser;
  /** The profile's variables, as `context.variables`. */
  readonly variables: Readonly<Record<string, string | number | boolean>>;
  readonly extensions: readonly PreviewExtension[];
}

export interface PreviewUser {
  readonly id: number;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: string;
  readonly locale: string;
}

export type Tone = 'good' | 'watch' | 'bad' | 'neutral';

/** A record and everything around it, ready to show. */
export interface RecordState {
  readonly id: string;
  readonly objectTypeId: string;
  readonly name: string;
  /** Such as a company's domain. */
  readonly subtitle: string;
  readonly groups: readonly FactGroup[];
  readonly sections: readonly RecordSection[];
  /** All values, as stored. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Instead of facts. */
  readonly empty: string;
}

export interface Fact {
  readonly name: string;
  readonly label: string;
  /** `''` for no value. */
  readonly text: string;
  readonly tone?: Tone;
  readonly href?: string;
}

/** A list of what belongs to the record, such as its tasks. */
export interface RecordSection {
  readonly key: string;
  readonly title: string;
  readonly items: readonly SectionItem[];
  /** Instead of items. */
  readonly empty: string;
}

export interface SectionItem {
  readonly id: string;
  readonly title: string;
  readonly href?: string;
  readonly details: readonly string[];
  readonly tags: readonly ItemTag[];
}

export interface ItemTag {
  readonly text: string;
  readonly tone: Tone;
}

/** A call of `hubspot.fetch`. */
export interface FetchRequest {
  readonly url: string;
  /** GET unless told. */
  readonly method?: string | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface FetchAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}
