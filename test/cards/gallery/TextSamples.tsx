import {
  Accordion,
  Alert,
  AutoGrid,
  Box,
  Button,
  ButtonRow,
  Card,
  Divider,
  EmptyState,
  ErrorState,
  Flex,
  Heading,
  Icon,
  Illustration,
  Image,
  Inline,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  Spacer,
  StatusTag,
  StepIndicator,
  Tag,
  Text,
  Tile,
} from '@hubspot/ui-extensions';

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="60" height="30"%3E%3Crect width="60" height="30" fill="teal"/%3E%3C/svg%3E';

export function TextSamples() {
  return (
    <Flex direction="column" gap="md">
      <Heading>Text</Heading>
      <Text>
        Body text with{' '}
        <Text inline format={{ fontWeight: 'bold' }}>
          bold
        </Text>
        ,{' '}
        <Text inline format={{ italic: true }}>
          italic
        </Text>{' '}
        and{' '}
        <Text inline format={{ lineDecoration: 'strikethrough' }}>
          struck
        </Text>{' '}
        words, and a{' '}
        <Link href="https://app.hubspot.com/contacts/1/record/0-1/7001">link to a contact</Link>.
      </Text>
      <Text variant="microcopy">Microcopy</Text>
      <Text truncate={{ maxWidth: 200, tooltipText: 'All of it' }}>
        A long line that ends before its end is reached
      </Text>
      <List variant="unordered-styled">
        <Text>First</Text>
        <Text>Second</Text>
      </List>
      <List variant="inline-divided">
        <Text>One</Text>
        <Text>Two</Text>
      </List>
      <Divider />
      <Inline>
        <Tag variant="success">Success</Tag>
        <Tag variant="warning">Warning</Tag>
        <Tag variant="error">Error</Tag>
        <Tag variant="info">Info</Tag>
        <Tag>Plain</Tag>
        <StatusTag variant="success">Healthy</StatusTag>
        <StatusTag variant="warning">Watch</StatusTag>
        <StatusTag variant="danger" hollow>
          At risk
        </StatusTag>
        <StatusTag>No data</StatusTag>
        <Icon name="success" color="success" screenReaderText="Done" />
        <Icon name="warning" color="warning" />
        <Icon name="date" size="md" />
      </Inline>
      <Alert title="Note">What an alert says.</Alert>
      <Alert title="Done" variant="success" />
      <Alert title="Warning" variant="warning">
        What to look at.
      </Alert>
      <Alert title="Problem" variant="error">
        What failed.
      </Alert>
      <Alert title="Tip" variant="tip" />
      <AutoGrid columnWidth={200} flexible gap="md">
        <Tile>
          <Heading>Tile</Heading>
          <Text>Inside</Text>
        </Tile>
        <Tile compact>
          <Text>Compact</Text>
        </Tile>
        <Card>
          <Text>Card</Text>
        </Card>
      </AutoGrid>
      <Flex gap="sm" align="center" wrap>
        <Box flex={1}>
          <Image src={PICTURE} alt="A teal field" width={60} height={30} />
        </Box>
        <Illustration name="target" alt="A target" width={80} />
        <LoadingSpinner label="Loading companies" showLabel />
      </Flex>
      <ButtonRow>
        <Button variant="primary">Primary</Button>
        <Button>Secondary</Button>
        <Button variant="destructive">Destructive</Button>
        <Button variant="transparent">Transparent</Button>
        <Button disabled>Disabled</Button>
        <Button size="sm">Small</Button>
        <Button size="xs">Tiny</Button>
        <LoadingButton loading>Saving</LoadingButton>
      </ButtonRow>
      <Spacer size="sm" />
      <StepIndicator stepNames={['Choose', 'Check', 'Send']} currentStep={1} />
      <Accordion title="More" testId="accordion">
        <Text>What was hidden.</Text>
      </Accordion>
      <EmptyState title="No radar yet" layout="vertical" imageName="emptyStateCharts">
        <Text>Send the first one, and the scores appear here.</Text>
      </EmptyState>
      <ErrorState title="The scores could not be read" type="error">
        <Text>Try again in a minute.</Text>
      </ErrorState>
    </Flex>
  );
}
