import type { SurveyMail } from '../survey/survey-mail.ts';

export interface MessageIds {
  readonly messageId: string;
  /** Mails after the invitation show below it. */
  readonly inReplyTo?: string;
  readonly references?: string;
}

/**
 * The Message-ID follows from the invitation, what the mail is for and how often it was sent again,
 * so that a mail that was perhaps taken twice is still one mail to those who look at ids.
 */
export function messageIdsOf(mail: SurveyMail, domain: string): MessageIds {
  const { resendKeys } = mail.invitation;
  // Nothing that a mail server says about a test tells anything about the person it was meant for.
  const invitationId = `${mail.test ? 'test-' : ''}${mail.invitation.invitationId}`;
  const again = resendKeys.length === 0 ? '' : `.again-${resendKeys.length}`;
  const invitation = `<${invitationId}${again}@${domain}>`;
  const suffix = suffixOf(mail);
  if (suffix === '') return { messageId: invitation };
  const messageId = `<${invitationId}${again}.${suffix}@${domain}>`;
  if (mail.kind === 'heads_up') return { messageId };
  return { messageId, inReplyTo: invitation, references: invitation };
}

/** What HubSpot knows the mail by: it sends no other one with the same. */
export function sendIdOf(mail: SurveyMail): string {
  return messageIdsOf(mail, 'radar').messageId.slice(1, -'@radar>'.length);
}

function suffixOf(mail: SurveyMail): string {
  switch (mail.kind) {
    case 'invitation':
      return '';
    case 'reminder':
      return String(mail.reminder);
    case 'heads_up':
      return 'heads-up';
    case 'second_round':
      return 'second-round';
    case 'closing':
    case 'thanks':
      return mail.kind;
  }
}

const MESSAGE_ID = /^<?(inv_[0-9a-z]+)(?:\.again-(\d+))?(?:\.[0-9a-z-]+)?@[^\s<>@]+>?$/;

/** The invitation that a Message-ID of ours follows from, and which sending of it, from 0; or null. */
export function readMessageId(
  messageId: string,
): { readonly invitationId: string; readonly sending: number } | null {
  const [, invitationId, again] = MESSAGE_ID.exec(messageId.trim()) ?? [];
  return invitationId === undefined ? null : { invitationId, sending: Number(again ?? 0) };
}
