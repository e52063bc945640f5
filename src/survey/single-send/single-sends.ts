/** One of the portal's own HubSpot e-mails, to one person. */
export interface SingleSend {
  /** HubSpot's number of the e-mail. */
  readonly emailId: number;
  readonly to: string;
  /** Empty where the e-mail's own settings name it. */
  readonly replyTo: string;
  /** HubSpot sends no second e-mail with the same one, so the same mail always has the same. */
  readonly sendId: string;
  /** What the e-mail shows as `{{ custom.name }}`. */
  readonly properties: Readonly<Record<string, string>>;
}

/** HubSpot's transactional e-mails. */
export interface SingleSends {
  /**
   * Has HubSpot send one e-mail, or finds that it has sent it. Throws `mail_refused` with HubSpot's
   * words, `mail_unavailable` when it certainly did not take it, and anything else when nobody knows.
   */
  send(portalId: number, mail: SingleSend): Promise<void>;
}
