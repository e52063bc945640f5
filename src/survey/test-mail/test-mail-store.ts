/** A mail that somebody had sent to their own address to look at. */
export interface TestMail {
  readonly portalId: number;
  /** The user's number in HubSpot. */
  readonly userId: string;
  readonly requestId: string;
  readonly at: Date;
}

/** Which test mails were asked for lately: so that none is sent twice, and nobody asks for too many. */
export interface TestMailStore {
  /**
   * Notes a test mail, unless the same request has noted it before or the user has had `most` of
   * them since then. One at a time for each portal, so that the limit holds.
   */
  note(
    mail: TestMail,
    limit: { readonly most: number; readonly since: Date },
  ): Promise<'noted' | 'repeated' | 'too_many'>;
  /** Takes back one that was not sent: the same request may try again. */
  takeBack(mail: Pick<TestMail, 'portalId' | 'requestId'>): Promise<void>;
  /** Forgets those before this time. */
  forget(portalId: number, before: Date): Promise<void>;
}
