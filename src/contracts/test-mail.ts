import { z } from 'zod';
import { previewMailBody } from './launch-wave.ts';
import { requestId } from './request-id.ts';

/** Sends the mail of the preview to whoever asks for it. */
export const testMailBody = previewMailBody.extend({ requestId });

export const testMailReply = z.object({
  /** Where it went: the user's own address. */
  sentTo: z.string(),
});

export type TestMailReply = z.infer<typeof testMailReply>;
