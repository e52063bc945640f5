import type { CompanyRef, ContactRef, InvitationRef, WaveRef } from '../../lib/refs.ts';
import type { Language, LocalText } from '../../texts/language.ts';
import type { ActivityStore, ChurnStores } from '../ports.ts';
import type { CaseSettings } from '../cases/case-settings.ts';

/** What the news are made from; the survey's stores have more. */
export interface NewsStores {
  readonly activities: ActivityStore;
  transaction<Result>(
    work: (
      stores: Pick<
        ChurnStores,
        'cases' | 'companies' | 'portals' | 'records' | 'settings' | 'jobs'
      >,
    ) => Promise<Result>,
  ): Promise<Result>;
  readonly companies: {
    find(
      ref: CompanyRef,
    ): Promise<{ readonly name: string; readonly ownerId: string | null } | null>;
  };
  readonly portals: { get(portalId: number): Promise<{ readonly timeZone: string }> };
  readonly settings: {
    getCurrent(portalId: number): Promise<{
      readonly settings: {
        readonly language: Language;
        readonly notices: NoticeSettings;
        readonly cases: CaseSettings;
        readonly ambassadorProperty: string;
      };
    }>;
  };
  readonly waves: { get(ref: WaveRef): Promise<NewsWave> };
  readonly invitations: {
    get(ref: InvitationRef): Promise<NewsInvitation>;
    listOfWave(ref: WaveRef): Promise<NewsInvitation[]>;
  };
  readonly responses: {
    /** What the contact answered in the newest named wave that has an answer of theirs. */
    findNamed(ref: ContactRef): Promise<{
      readonly wave: { readonly waveId: string };
      readonly response: { readonly answers: { readonly recommend: number | null } };
    } | null>;
  };
}

export interface NoticeSettings {
  /** A task for the owner when a decision maker would not recommend us. */
  readonly detractor: 'on' | 'off';
  /** Notes on the company when a radar is sent and when it has closed. */
  readonly timeline: 'on' | 'off';
}

export interface NewsWave {
  readonly waveId: string;
  readonly mode: 'named' | 'confidential' | 'anonymous';
  readonly radar: { readonly name: LocalText };
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
}

export interface NewsInvitation {
  readonly personId: string;
  readonly side: 'customer' | 'vendor';
  readonly firstName: string;
  readonly lastName: string;
  readonly response: string;
}
