import type { CardReply } from '@contracts/card-reply.ts';
import type { ChangedInvitationReply, ChangedWaveReply } from '@contracts/change-wave.ts';
import type { CompanyCard } from '@contracts/company-card.ts';
import type {
  LaunchWaveReply,
  PreflightReply,
  PreviewMailReply,
  RemindWaveReply,
} from '@contracts/launch-wave.ts';
import type { TestMailReply } from '@contracts/test-mail.ts';
import type { StakeholdersReply } from '@contracts/stakeholders.ts';
import type { WavePeopleReply } from '@contracts/wave-people.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';

/** What the card may ask of the backend. No call throws: what goes wrong is a reply, in words. */
export interface CardApi {
  loadCompanyCard(companyId: string): Promise<CardReply<CompanyCard>>;
  /** What is left out is as the settings have it. */
  preflight(companyId: string, request: PreflightRequest): Promise<CardReply<PreflightReply>>;
  previewMail(companyId: string, body: PreviewRequest): Promise<CardReply<PreviewMailReply>>;
  /** Sends the mail of the preview to the user's own address. */
  sendTestMail(
    companyId: string,
    body: PreviewRequest,
    requestId: string,
  ): Promise<CardReply<TestMailReply>>;
  launchWave(companyId: string, body: LaunchRequest): Promise<CardReply<LaunchWaveReply>>;
  loadPeople(waveId: string): Promise<CardReply<WavePeopleReply>>;
  loadStakeholders(companyId: string): Promise<CardReply<StakeholdersReply>>;
  remindWave(waveId: string, requestId: string): Promise<CardReply<RemindWaveReply>>;
  changeWave(
    waveId: string,
    change: WaveChange,
    requestId: string,
  ): Promise<CardReply<ChangedWaveReply>>;
  extendWave(
    waveId: string,
    closesOn: string,
    requestId: string,
  ): Promise<CardReply<ChangedWaveReply>>;
  withdraw(invitationId: string, requestId: string): Promise<CardReply<ChangedInvitationReply>>;
  /** Without an address: to the same one as before. */
  resend(
    invitationId: string,
    requestId: string,
    email?: string,
  ): Promise<CardReply<ChangedInvitationReply>>;
}

export type WaveChange = 'pause' | 'resume' | 'close' | 'cancel';

export interface PreflightRequest {
  readonly radarId?: string;
  readonly headsUpDays?: number;
}

export interface PreviewRequest {
  readonly radarId: string;
  readonly openDays: number;
  readonly language: string;
}

export interface LaunchRequest {
  /** The same for every repetition of one attempt: the backend launches once. */
  readonly requestId: string;
  readonly radarId: string;
  readonly mode: string;
  readonly openDays: number;
  readonly start: string;
  readonly headsUpDays: number;
  readonly leaveOut: readonly string[];
  readonly teamOwnerIds: readonly string[];
}

/** The routes that the company card uses. */
export function createCardApi(call: CallRadar): CardApi {
  const company = (companyId: string) => `companies/${encodeURIComponent(companyId)}`;
  const wave = (waveId: string) => `waves/${encodeURIComponent(waveId)}`;
  const invitation = (invitationId: string) => `invitations/${encodeURIComponent(invitationId)}`;
  return {
    loadCompanyCard: (companyId) => call(company(companyId)),
    preflight: (companyId, request) =>
      call(`${company(companyId)}/preflight`, { body: { ...request } }),
    previewMail: (companyId, body) => call(`${company(companyId)}/preview`, { body }),
    sendTestMail: (companyId, body, requestId) =>
      call(`${company(companyId)}/preview/send`, { body: { ...body, requestId } }),
    launchWave: (companyId, body) => call(`${company(companyId)}/waves`, { body }),
    loadPeople: (waveId) => call(`${wave(waveId)}/people`),
    loadStakeholders: (companyId) =>
      call(`portfolio/stakeholders/${encodeURIComponent(companyId)}`),
    remindWave: (waveId, requestId) => call(`${wave(waveId)}/remind`, { body: { requestId } }),
    changeWave: (waveId, change, requestId) =>
      call(`${wave(waveId)}/${change}`, { body: { requestId } }),
    extendWave: (waveId, closesOn, requestId) =>
      call(`${wave(waveId)}/extend`, { body: { requestId, closesOn } }),
    withdraw: (invitationId, requestId) =>
      call(`${invitation(invitationId)}/withdraw`, { body: { requestId } }),
    resend: (invitationId, requestId, email) =>
      call(`${invitation(invitationId)}/resend`, {
        body: { requestId, ...(email !== undefined && { email }) },
      }),
  };
}
