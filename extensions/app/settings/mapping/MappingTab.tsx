import { useCallback } from 'react';
import { Alert, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { CallRadar } from 'radar-shared/call-radar.ts';
import { useLoad } from 'radar-shared/use-load.ts';
import { FormTab, type FormTabProps } from '../form/FormTab.tsx';
import { loadProperties } from './load-properties.ts';

interface MappingTabProps extends Omit<FormTabProps, 'properties'> {
  readonly call: CallRadar;
}

/** The fields that name one of the account's own properties; its properties are loaded with the tab. */
export function MappingTab({ call, ...form }: MappingTabProps) {
  const load = useCallback(() => loadProperties(call), [call]);
  const { state, reload } = useLoad(load, 'properties');
  const { words } = form;
  return (
    <Flex direction="column" gap="lg">
      {state.kind === 'failed' && (
        <Alert testId="properties-failed" title={words.propertiesFailed} variant="warning">
          <Text>
            {state.error.message} {state.error.action}
          </Text>
          <LoadingButton testId="retry" size="sm" loading={state.retrying} onClick={reload}>
            {words.tryAgain}
          </LoadingButton>
        </Alert>
      )}
      <FormTab {...form} properties={state.kind === 'ready' ? state.data : null} />
    </Flex>
  );
}
