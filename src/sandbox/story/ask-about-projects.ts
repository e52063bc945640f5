import { answerSurvey } from './answer-survey.ts';
import type { CardDoors } from './card-doors.ts';
import { companyMood } from './company-mood.ts';
import { findSurveyLink } from './find-survey-link.ts';
import type { WaveTools } from './run-wave.ts';

export interface AskAboutProjectsDeps extends Pick<
  WaveTools,
  'portal' | 'app' | 'listMails' | 'closeWave' | 'tell'
> {
  readonly askAboutProject: CardDoors['askAboutProject'];
}

/** How many kinds of people work at the vendor. */
const MOODS_IN_TEAM = 4;

/**
 * Everybody at the vendor, and the people of some content customers, say how their project goes. All
 * of them answer, and nobody learns who said what.
 */
export async function askAboutProjects(
  { portal, app, listMails, tell, askAboutProject, closeWave }: AskAboutProjectsDeps,
  companies: ReadonlyArray<{ readonly companyId: string }>,
): Promise<void> {
  const team = portal.owners.map(({ email }) => email);
  const before = listMails().length;
  const waveIds: string[] = [];
  for (const { companyId } of companies) {
    waveIds.push(await askAboutProject(companyId, portal.owners));
  }
  await app.whenIdle();
  for (const mail of listMails().slice(before)) {
    const { to } = mail;
    const place = team.indexOf(to);
    const side = place === -1 ? 'customer' : 'vendor';
    const mood = { ...companyMood(place === -1 ? 1 : place % MOODS_IN_TEAM), turnout: 1 };
    await answerSurvey(findSurveyLink(mail), () => ({
      personId: to,
      side,
      decides: false,
      mood,
      round: 1,
    }));
  }
  await app.whenIdle();
  for (const waveId of waveIds) await closeWave(waveId);
  await app.whenIdle();
  tell({ kind: 'askedAboutProjects', colleagues: team.length, companies: companies.length });
}
