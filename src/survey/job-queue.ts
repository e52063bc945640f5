import type {
  CompanyRef,
  InvitationRef,
  LetterRef,
  NewsRef,
  ReminderRef,
  WaveRef,
} from '../lib/refs.ts';

/** The work that the queue can do. Each job names its portal. */
export type Job =
  | { readonly name: 'invitation.send'; readonly data: InvitationRef }
  | { readonly name: 'wave.rescore'; readonly data: WaveRef }
  | { readonly name: 'wave.report'; readonly data: WaveRef }
  | { readonly name: 'wave.tick'; readonly data: { readonly portalId: number } }
  | { readonly name: 'portal.sync'; readonly data: { readonly portalId: number } }
  | { readonly name: 'portal.sweep'; readonly data: { readonly portalId: number } }
  | { readonly name: 'portal.digest'; readonly data: { readonly portalId: number } }
  | { readonly name: 'portal.retain'; readonly data: { readonly portalId: number } }
  | { readonly name: 'portal.setup'; readonly data: { readonly portalId: number } }
  | { readonly name: 'portal.watch'; readonly data: { readonly portalId: number } }
  | { readonly name: 'company.assess'; readonly data: CompanyRef }
  | { readonly name: 'company.repeat'; readonly data: CompanyRef }
  | { readonly name: 'company.follow-up'; readonly data: CompanyRef & { readonly caseId: string } }
  | { readonly name: 'company.escalate'; readonly data: CompanyRef & { readonly caseId: string } }
  | { readonly name: 'company.remeasure'; readonly data: CompanyRef & { readonly caseId: string } }
  | { readonly name: 'company.news'; readonly data: NewsRef }
  | { readonly name: 'webhook.process'; readonly data: { readonly portalId: number } }
  | { readonly name: 'invitation.remind'; readonly data: ReminderRef }
  | { readonly name: 'second-round.send'; readonly data: InvitationRef }
  | { readonly name: 'invitation.letter'; readonly data: LetterRef }
  | { readonly name: 'decision.task'; readonly data: WaveRef & { readonly pointId: string } }
  | {
      readonly name: 'action.complete';
      readonly data: { readonly portalId: number; readonly callbackId: string };
    };

/** Enqueues with the transaction it is given by: both commit, or neither. */
export interface JobQueue {
  enqueue(jobs: readonly Job[]): Promise<void>;
}
