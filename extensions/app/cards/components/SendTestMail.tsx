import { useState } from 'react';
import { Alert, Flex, LoadingButton } from '@hubspot/ui-extensions';
import type { TestMailReply } from '@contracts/test-mail.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import type { CardApi, PreviewRequest } from '../api.ts';
import type { Words } from '../words.ts';

interface SendTestMailProps {
  readonly companyId: string;
  readonly mail: PreviewRequest;
  readonly words: Words;
  readonly api: CardApi;
}

/** Sends the mail that is looked at to whoever looks, and to nobody else. */
export function SendTestMail({ companyId, mail, words, api }: SendTestMailProps) {
  const subject = JSON.stringify(mail);
  const [sent, setSent] = useState({ subject: '', to: '' });
  const { pending, error, run } = useWrite({
    subject,
    send: (requestId) => api.sendTestMail(companyId, mail, requestId),
    onDone: ({ sentTo }: TestMailReply) => setSent({ subject, to: sentTo }),
  });
  const isSent = sent.subject === subject && !pending && !error;
  return (
    <Flex direction="column" gap="sm" align="start">
      {error && (
        <Alert testId="test-failed" title={words.testFailed} variant="error">
          {error.message} {error.action}
        </Alert>
      )}
      {isSent && (
        <Alert
          testId="test-sent"
          title={fillPlaces(words.testSent, { address: sent.to })}
          variant="success"
        >
          {words.testSentText}
        </Alert>
      )}
      <LoadingButton
        testId="send-test"
        variant="secondary"
        size="small"
        loading={pending}
        onClick={run}
      >
        {words.sendTest}
      </LoadingButton>
    </Flex>
  );
}
