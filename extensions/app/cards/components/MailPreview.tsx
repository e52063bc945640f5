import { useCallback, useState } from 'react';
import {
  Button,
  DescriptionList,
  DescriptionListItem,
  ErrorState,
  Flex,
  Select,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import { Loading } from 'radar-shared/Loading.tsx';
import { useLoad } from 'radar-shared/use-load.ts';
import type { PreparedProps } from './SendChoices.tsx';
import { SendTestMail } from './SendTestMail.tsx';

/** The mail as the first recipient of a language gets it, loaded when somebody looks. */
export function MailPreview({ company, words, api, preflight, plan }: PreparedProps) {
  const { companyId } = company;
  const { languages } = preflight;
  const { radarId, openDays } = plan.request;
  const [chosen, setChosen] = useState('');
  const language = chosen || (languages[0]?.language ?? '');
  const load = useCallback(
    (key: string) => {
      const [radar = '', days = '', wanted = ''] = JSON.parse(key) as string[];
      return api.previewMail(companyId, {
        radarId: radar,
        openDays: Number(days),
        language: wanted,
      });
    },
    [api, companyId],
  );
  const { state, reload } = useLoad(load, JSON.stringify([radarId, String(openDays), language]));
  return (
    <Flex direction="column" gap="md">
      {languages.length > 1 && (
        <Select
          name="mailLanguage"
          label={words.mailLanguage}
          value={language}
          options={languages.map((one) => ({ value: one.language, label: one.name }))}
          onChange={(value) => setChosen(String(value))}
        />
      )}
      {state.kind === 'loading' && <Loading label={words.loadingMail} />}
      {state.kind === 'failed' && (
        <ErrorState title={words.mailFailed}>
          <Text>{state.error.message}</Text>
          <Button testId="mail-again" onClick={reload}>
            {words.tryAgain}
          </Button>
        </ErrorState>
      )}
      {state.kind === 'ready' && (
        <>
          <DescriptionList direction="row">
            <DescriptionListItem label={words.mailFrom}>{state.data.from}</DescriptionListItem>
            <DescriptionListItem label={words.mailSubject}>
              {state.data.subject}
            </DescriptionListItem>
          </DescriptionList>
          <Tile testId="mail-text">
            <Letter text={state.data.text} />
          </Tile>
          <SendTestMail
            companyId={companyId}
            mail={{ radarId, openDays, language }}
            words={words}
            api={api}
          />
        </>
      )}
    </Flex>
  );
}

/** A plain text, line by line: HubSpot's text runs lines together. */
function Letter({ text }: { readonly text: string }) {
  return (
    <Flex direction="column" gap="sm">
      {text
        .trim()
        .split('\n\n')
        .map((paragraph, place) => (
          <Flex key={place} direction="column" gap="flush">
            {paragraph.split('\n').map((line, row) => (
              <Text key={row}>{line}</Text>
            ))}
          </Flex>
        ))}
    </Flex>
  );
}
