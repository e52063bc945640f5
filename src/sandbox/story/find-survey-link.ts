const SURVEY_LINK = /https?:\/\/\S+\/s\/[\w-]+/;

/** The personal link in an invitation. Throws where it has none. */
export function findSurveyLink({ text }: { readonly text: string }): string {
  const link = SURVEY_LINK.exec(text)?.[0];
  if (!link) throw new Error('An invitation came without a personal link.');
  return link;
}
