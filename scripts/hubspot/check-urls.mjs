/**
 * Everything that HubSpot calls must lie below the backend, which is where the installation comes
 * back to, and the cards must be allowed to call it.
 *
 * @param {import('./read-project.mjs').Component} app
 * @param {import('./read-project.mjs').Component[]} components
 * @returns {string[]} one line for each problem
 */
export function checkUrls(app, components) {
  const { auth, permittedUrls } = app.config;
  const { origin } = new URL(auth.redirectUrls[0]);
  const problems = components.flatMap(({ metaFilePath, config }) =>
    listCalledUrls(config)
      .filter(([, url]) => !url.startsWith(`${origin}/`))
      .map(([name, url]) => `${metaFilePath}: the ${name} ${url} is not below ${origin}`),
  );
  // HubSpot refuses every request of a card to an address that the app does not name.
  if (!permittedUrls?.fetch?.includes(origin)) {
    problems.push(`${app.metaFilePath}: permittedUrls.fetch lacks the backend ${origin}`);
  }
  return problems;
}

/** @returns {Array<[name: string, url: string]>} */
function listCalledUrls({ settings, actionUrl, inputFields = [] }) {
  return [
    ['targetUrl', settings?.targetUrl],
    ['actionUrl', actionUrl],
    ...inputFields.map(({ typeDefinition }) => ['optionsUrl', typeDefinition.optionsUrl]),
  ].filter(([, url]) => url !== undefined);
}
