import type { CompanyMood } from './company-mood.ts';

export interface StoryCompany {
  readonly companyId: string;
  readonly name: string;
  readonly contacts: number;
  readonly mood: CompanyMood;
}

/** What happens in the story, for whoever tells it. */
export type StoryEvent =
  | {
      readonly kind: 'connected';
      readonly on: Date;
      readonly lists: number;
      /** By name, turned on. */
      readonly workflows: readonly string[];
    }
  | { readonly kind: 'begun'; readonly companies: readonly StoryCompany[]; readonly on: Date }
  | {
      readonly kind: 'launching';
      readonly round: number;
      readonly done: number;
      readonly of: number;
    }
  | {
      readonly kind: 'launched';
      readonly round: number;
      readonly invited: number;
      readonly excluded: number;
      readonly refused: ReadonlyArray<{ readonly name: string; readonly why: string }>;
    }
  | {
      readonly kind: 'answering';
      readonly round: number;
      readonly done: number;
      readonly of: number;
    }
  | {
      readonly kind: 'answered';
      readonly round: number;
      readonly answered: number;
      readonly of: number;
    }
  /** In the CRM, so that the app hears of it by webhook. */
  | { readonly kind: 'mistyped'; readonly company: string }
  /** Support closed what was open. */
  | { readonly kind: 'served'; readonly tickets: number }
  /** The vendor's own people, and some customers', said how their projects go. */
  | { readonly kind: 'askedAboutProjects'; readonly colleagues: number; readonly companies: number }
  /** A customer whom nobody surveyed. */
  | { readonly kind: 'complained'; readonly company: string; readonly tickets: number }
  /** One customer complains, another gives notice. */
  | {
      readonly kind: 'troubled';
      readonly complains: string;
      readonly tickets: number;
      readonly givesNotice: string;
    }
  /** The one that gave notice is no customer any more. */
  | { readonly kind: 'left'; readonly company: string }
  /** The one that complained: its churn risk at the end. */
  | { readonly kind: 'recovered'; readonly company: string; readonly risk: string }
  | { readonly kind: 'jumped'; readonly to: Date; readonly why: string }
  | {
      readonly kind: 'closed';
      readonly round: number;
      readonly companies: number;
      /** Waves that stay open for whoever looks around after the story. */
      readonly leftOpen: number;
    };
