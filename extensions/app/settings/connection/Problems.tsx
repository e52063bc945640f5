import { Accordion, Alert, Flex, Heading, Link, Text } from '@hubspot/ui-extensions';
import type { SettingsConnection } from '@contracts/settings-connection.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import type { Words } from '../words.ts';

interface ProblemsProps {
  readonly problems: SettingsConnection['problems'];
  readonly words: Words;
}

/** More at once would hide the most pressing ones, which come first. */
const MOST_SHOWN = 4;

/** What keeps the connection from doing its work, each with what to do. */
export function Problems({ problems, words }: ProblemsProps) {
  const more = problems.slice(MOST_SHOWN);
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.problems}</Heading>
      {problems.length === 0 && <Text testId="no-problems">{words.noProblems}</Text>}
      {problems.slice(0, MOST_SHOWN).map((problem) => (
        <Problem key={problem.subject + problem.message} problem={problem} words={words} />
      ))}
      {more.length > 0 && (
        <Accordion title={fillPlaces(words.moreProblems, { count: more.length })}>
          <Flex direction="column" gap="sm">
            {more.map((problem) => (
              <Problem key={problem.subject + problem.message} problem={problem} words={words} />
            ))}
          </Flex>
        </Accordion>
      )}
    </Flex>
  );
}

interface ProblemProps {
  readonly problem: SettingsConnection['problems'][number];
  readonly words: Words;
}

function Problem({ problem, words }: ProblemProps) {
  const { subject, message, action, since, url } = problem;
  return (
    <Alert title={subject} variant="warning">
      <Text>{message}</Text>
      <Text>{action}</Text>
      {since !== '' && <Text variant="microcopy">{since}</Text>}
      {url !== '' && <Link href={url}>{words.openRecord}</Link>}
    </Alert>
  );
}
