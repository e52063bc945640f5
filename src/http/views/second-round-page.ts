import type { UnreadableField } from '../../contracts/answers.ts';
import { dayIn } from '../../lib/calendar.ts';
import type { PortalStore } from '../../survey/ports.ts';
import type { OpenedSecondRound } from '../../survey/second-round/open-second-round.ts';
import { readDiscussion } from '../../survey/second-round/read-discussion.ts';
import type { DiscussionStores } from '../../survey/second-round/read-discussion.ts';
import type { SecondRoundPage } from '../pages/second-round-page.ts';
import { explainProblem } from '../pages/survey-fields.ts';
import type { FieldProblem } from '../pages/survey-fields.ts';

export interface ShownAgain {
  readonly problems: ReadonlyArray<FieldProblem | UnreadableField>;
  readonly values: Readonly<Record<string, string>>;
}

/** The questions of a second round, as their page shows them. */
export async function readSecondRoundPage(
  stores: DiscussionStores & { readonly portals: Pick<PortalStore, 'get'> },
  { round, invitation, wave }: OpenedSecondRound,
  again?: ShownAgain,
): Promise<SecondRoundPage> {
  const { language } = invitation;
  const discussion = await readDiscussion(stores, wave);
  const { timeZone } = await stores.portals.get(wave.portalId);
  const points = round.pointIds.flatMap((id) => {
    const point = wave.radar.points.find((one) => one.id === id);
    if (!point) return [];
    const found = discussion.find((one) => one.point.id === id);
    return [{ id, name: point.label[language], reason: found?.reasons[0] ?? null }];
  });
  return {
    language,
    mode: wave.mode,
    sender: wave.sender,
    points,
    endsOn: dayIn(timeZone, round.endsAt),
    ...(again && {
      values: new Map(Object.entries(again.values)),
      problems: new Map(again.problems.map((found) => [found.field, explain(found)])),
    }),
  };

  function explain(found: FieldProblem | UnreadableField): string {
    const { side } = invitation;
    return explainProblem({ language, side, points: wave.radar.points }, found);
  }
}
