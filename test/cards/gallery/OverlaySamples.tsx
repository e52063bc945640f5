import {
  Button,
  Dropdown,
  Flex,
  hubspot,
  Link,
  Modal,
  ModalBody,
  ModalFooter,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  Text,
  Tooltip,
  useExtensionActions,
  useExtensionContext,
} from '@hubspot/ui-extensions';
import { useState } from 'react';

/** What opens, what closes, and what the page does for an extension. */
export function OverlaySamples() {
  const actions = useExtensionActions<'crm.record.tab'>();
  const { crm, user } = useExtensionContext<'crm.record.tab'>();
  const [heard, setHeard] = useState('');
  const panel = (
    <Panel id="sample-panel" title="A panel" onClose={() => setHeard('panel closed')}>
      <PanelBody>
        <PanelSection>
          <Text>Inside the panel</Text>
        </PanelSection>
      </PanelBody>
      <PanelFooter>
        <Button onClick={() => actions.closeOverlay('sample-panel')}>Close the panel</Button>
      </PanelFooter>
    </Panel>
  );
  const readCity = async () => {
    const { city } = await actions.fetchCrmObjectProperties(['city']);
    setHeard(`${city} for ${user.firstName} on ${crm.objectId}`);
  };
  const callElsewhere = async () => {
    const response = await hubspot.fetch('https://elsewhere.example/', { method: 'GET' });
    setHeard(`status ${response.status}`);
  };
  return (
    <Flex direction="column" gap="md" align="start">
      <Button overlay={panel}>Open a panel</Button>
      <Link href="" overlay={<SampleModal id="link-modal" />}>
        Open a modal by a link
      </Link>
      <Button overlay={<Tooltip>What it does</Tooltip>}>With a tooltip</Button>
      <Dropdown buttonText="More">
        <Dropdown.ButtonItem overlay={<SampleModal id="menu-modal" />}>
          Ask first
        </Dropdown.ButtonItem>
        <Dropdown.ButtonItem onClick={() => actions.addAlert({ message: 'It is done.' })}>
          Say so
        </Dropdown.ButtonItem>
      </Dropdown>
      <Button onClick={() => void readCity()}>Read the city</Button>
      <Button onClick={() => void callElsewhere()}>Call elsewhere</Button>
      <Text testId="overlay-heard">{heard}</Text>
    </Flex>
  );
}

function SampleModal({ id }: { id: string }) {
  return (
    <Modal id={id} title="A modal" variant="danger">
      <ModalBody>
        <Text>Inside the modal</Text>
      </ModalBody>
      <ModalFooter>
        <Button variant="destructive" onClick={(_event, { closeModal }) => closeModal(id)}>
          Do it
        </Button>
      </ModalFooter>
    </Modal>
  );
}
