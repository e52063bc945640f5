import { Flex, hubspot, Tab, Tabs } from '@hubspot/ui-extensions';
import { DataSamples } from './DataSamples.tsx';
import { FieldSamples } from './FieldSamples.tsx';
import { OverlaySamples } from './OverlaySamples.tsx';
import { TextSamples } from './TextSamples.tsx';

hubspot.extend<'crm.record.tab'>(() => <Gallery />);

/** Every component of the SDK once: what the preview is tested with, and looked at. */
export function Gallery() {
  return (
    <Flex direction="column" gap="md">
      <Tabs defaultSelected="text">
        <Tab tabId="text" title="Text">
          <TextSamples />
        </Tab>
        <Tab tabId="data" title="Data">
          <DataSamples />
        </Tab>
        <Tab tabId="fields" title="Fields">
          <FieldSamples />
        </Tab>
        <Tab tabId="overlays" title="Overlays">
          <OverlaySamples />
        </Tab>
        <Tab tabId="closed" title="Closed" disabled tooltip="Nobody gets in">
          <TextSamples />
        </Tab>
      </Tabs>
    </Flex>
  );
}
