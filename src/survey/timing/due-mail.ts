/** When the mail to an invited person leaves. */
export interface DueMail {
  readonly invitationId: string;
  readonly dueAt: Date;
}
