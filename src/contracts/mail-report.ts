import { z } from 'zod';

/** What a mail server, or a small program of its operator, tells about mails that it could not deliver. */
export const mailReportBody = z.object({
  reports: z
    .array(
      z.object({
        /** `bounce`: the address takes no mail for good. `complaint`: its reader called it spam. */
        kind: z.enum(['bounce', 'complaint']),
        /** The mail's Message-ID, with or without angle brackets. */
        messageId: z.string().min(1).max(998),
      }),
    )
    .min(1)
    .max(1000),
});
