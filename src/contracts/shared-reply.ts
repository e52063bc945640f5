import { z } from 'zod';
import { storableText } from './storable-text.ts';

const LONGEST_COMMENT = 2000;

/** What somebody of the customer sends from the page. */
export const sharedReplyForm = z.object({
  replyId: z.string().regex(/^[\w-]{16,40}$/, 'must be a reply id'),
  pointId: z.string().max(100),
  kind: z.enum(['accept', 'comment']),
  comment: storableText.pipe(z.string().max(LONGEST_COMMENT)).default(''),
});
