import type { HostApi, Properties } from '../protocol.ts';

/** What the SDK's hooks for the data of the CRM call. */
export function createCrmReads({ readProperties }: Pick<HostApi, 'readProperties'>) {
  const watchers = new Set<() => void>();
  const api = {
    fetchCrmProperties: (names: string[], onChange: (properties: Properties) => void) => {
      const watcher = (): void => void readProperties(names).then(onChange);
      watchers.add(watcher);
      return answer(
        () => readProperties(names),
        () => void watchers.delete(watcher),
      );
    },
    fetchAssociations: () => refuse('useAssociations'),
    fetchCrmSearch: () => refuse('useCrmSearch'),
    fetchHubSpotApi: () => refuse('The API client'),
    formatCrmProperties: ({ propertiesList }: { propertiesList: unknown }) =>
      Promise.resolve({ json: () => Promise.resolve(propertiesList) }),
  };
  return { api, propertiesChanged: () => watchers.forEach((watcher) => watcher()) };
}

/** The SDK takes the data out of something like a response. */
function answer(work: () => Promise<Properties>, cleanup: () => void) {
  return Promise.resolve({ json: async () => ({ data: await work(), cleanup }) });
}

/** Our extensions ask their own backend; who needs more adds it here. */
function refuse(what: string): Promise<never> {
  return Promise.reject(new Error(`${what} is not in the preview.`));
}
