import {
  DescriptionList,
  DescriptionListItem,
  Flex,
  Statistics,
  StatisticsItem,
  Text,
} from '@hubspot/ui-extensions';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { type Editing, nameIn } from './editing.ts';
import { summariseDraft } from './summarise-draft.ts';

/** How long the radar is and what counts how much in it, as it stands right now. */
export function Summary({ editing }: { readonly editing: Editing }) {
  const { draft, library } = editing;
  const { words, limits } = library;
  const { points, customerMinutes, teamMinutes, shares } = summariseDraft(draft, limits);
  const minutes = (count: number) => fillPlaces(words.minutes, { minutes: count });
  return (
    <Flex direction="column" gap="sm">
      <Text format={{ fontWeight: 'demibold' }}>{words.summary}</Text>
      <Statistics>
        <StatisticsItem label={words.summaryPoints} number={points} />
        <StatisticsItem label={words.summaryCustomer} number={minutes(customerMinutes)} />
        <StatisticsItem label={words.summaryTeam} number={minutes(teamMinutes)} />
      </Statistics>
      {points > 0 && (
        <DescriptionList direction="row">
          {shares.map(({ dimensionId, percent }) => {
            const dimension = draft.dimensions.find(({ id }) => id === dimensionId);
            return (
              <DescriptionListItem
                key={dimensionId}
                label={nameIn(editing, dimension?.label ?? {})}
              >
                <Text>{fillPlaces(words.shareOfWeight, { share: percent })}</Text>
              </DescriptionListItem>
            );
          })}
        </DescriptionList>
      )}
    </Flex>
  );
}
