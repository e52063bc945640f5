import { LONGEST_SHARED, sharedReportWords } from '../../../contracts/shared-report.ts';
import type { SharedReportCard } from '../../../contracts/shared-report.ts';
import { draftSharedActions, labelOfPoint } from '../../../report/shared/draft-shared-report.ts';
import type { SharedReply, SharedReport } from '../../../report/shared/shared-report.ts';
import type { ShownWave } from '../../../survey/read-company-scores.ts';
import { text } from '../../../texts/catalogue.ts';
import type { Language } from '../../../texts/language.ts';

export interface SharedReportFacts {
  /** The newest wave that has a report, with its protected scores. */
  readonly shown: ShownWave;
  /** Null as long as nothing was saved. */
  readonly report: SharedReport | null;
  readonly replies: readonly SharedReply[];
  /** `''` as long as it is a draft. */
  readonly url: string;
}

/** The customer's version for whoever writes it; null where there is no point to tell about. */
export function viewSharedReport(
  facts: SharedReportFacts | null,
  language: Language,
): SharedReportCard | null {
  if (!facts) return null;
  const { shown, report, replies, url } = facts;
  const actions = draftSharedActions(shown, report, language);
  if (actions.length === 0) return null;
  const words = sharedReportWords.map((word) => [word, text(language, `shared.${word}`)] as const);
  return {
    waveId: shown.wave.waveId,
    version: report?.version ?? 0,
    isShared: url !== '',
    status: text(language, statusOf(report, url)),
    url: url && `${url}?lang=${language}`,
    actions: actions.map((action) => ({
      ...action,
      label: labelOfPoint(shown.wave, action.pointId, language),
      ...viewReplies(replies, action.pointId, language),
    })),
    longest: LONGEST_SHARED,
    words: Object.fromEntries(words) as SharedReportCard['words'],
  };
}

function statusOf(report: SharedReport | null, url: string) {
  if (url !== '') return 'shared.isShared';
  return report ? 'shared.isDraft' : 'shared.isNew';
}

function viewReplies(
  replies: readonly SharedReply[],
  pointId: string,
  language: Language,
): { readonly replies: string; readonly comments: string[] } {
  const own = replies.filter((reply) => reply.pointId === pointId);
  const agreed = own.filter(({ kind }) => kind === 'accept').length;
  const comments = own.map(({ comment }) => comment).filter((comment) => comment !== '');
  const counts = { agreed, comments: comments.length };
  return { replies: own.length === 0 ? '' : text(language, 'shared.replies', counts), comments };
}
