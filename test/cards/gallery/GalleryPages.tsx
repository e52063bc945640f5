import { Button, Flex, hubspot, Text, useExtensionActions } from '@hubspot/ui-extensions';
import {
  createPageRouter,
  PageBreadcrumbs,
  PageHeader,
  PageLink,
  PageRoutes,
  PageTitle,
  usePageRoute,
} from '@hubspot/ui-extensions/pages';

const Router = createPageRouter(
  <PageRoutes>
    <PageRoutes.IndexRoute component={Start} />
    <PageRoutes.Route path="/companies/:companyId" component={Company} />
  </PageRoutes>,
);

hubspot.extend<'pages'>(() => <Router />);

function Start() {
  return (
    <Flex direction="column" gap="md">
      <PageTitle>All companies</PageTitle>
      <PageHeader>
        <PageHeader.PrimaryAction>
          <PageHeader.PageLink to="/companies/502">Go to 502</PageHeader.PageLink>
        </PageHeader.PrimaryAction>
      </PageHeader>
      <PageLink to="/companies/501" params={{ tab: 'scores' }}>
        Go to 501
      </PageLink>
    </Flex>
  );
}

function Company() {
  const { params } = usePageRoute();
  const { navigateToPage } = useExtensionActions<'pages'>();
  return (
    <Flex direction="column" gap="md" align="start">
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">All companies</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>A company</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle>A company</PageTitle>
      <Text testId="route">{`${params['companyId'] ?? ''} ${params['tab'] ?? ''}`}</Text>
      <Button onClick={() => navigateToPage({ to: '/' })}>Back to the start</Button>
    </Flex>
  );
}
