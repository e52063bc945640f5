import path from 'node:path';
import type { AppProject } from '../project/read-project.ts';
import type { Portal } from '../portal.ts';
import { LANGUAGES } from './languages.ts';
import type { Language } from './languages.ts';
import type { ExtensionBundle } from './read-preview-build.ts';
import type { PageKind, PageSetup, PreviewUser } from './shapes.ts';

export interface SetupDeps {
  readonly portal: Pick<Portal, 'portalId' | 'timeZone' | 'owners'>;
  readonly app: () => { readonly appId: number; readonly name: string };
  readonly project: () => Partial<Pick<AppProject, 'variables'>>;
}

/** Which extension points a page has. A record's cards also say which objects they are for. */
const LOCATIONS: Readonly<Record<PageKind, readonly string[]>> = {
  company: ['crm.record.tab', 'crm.record.sidebar'],
  contact: ['crm.record.tab', 'crm.record.sidebar'],
  app: ['pages'],
  settings: ['settings'],
};

const OBJECT_TYPE: Readonly<Partial<Record<PageKind, string>>> = {
  company: 'companies',
  contact: 'contacts',
};

/** Everything that a page's script needs to begin. */
export function describeSetup(
  { portal, app, project }: SetupDeps,
  bundles: readonly ExtensionBundle[],
  { kind, language }: { readonly kind: PageKind; readonly language: Language },
): PageSetup {
  const { appId, name } = app();
  return {
    app: { id: appId, name },
    portal: { id: portal.portalId, timezone: portal.timeZone },
    user: describeUser(portal.owners, language),
    variables: project().variables ?? {},
    extensions: bundles
      .filter((bundle) => standsOn(kind, bundle))
      .map(({ uid, name: title, location, bundle }) => ({
        uid,
        name: title,
        location,
        bundle: path.posix.join('/preview/extensions', bundle),
      })),
  };
}

/** The first owner of the account looks at it. */
export function describeUser(owners: Portal['owners'], language: Language): PreviewUser {
  const [owner] = owners;
  return {
    id: owner?.userId ?? 77,
    email: owner?.email ?? '',
    firstName: owner?.firstName ?? '',
    lastName: owner?.lastName ?? '',
    language,
    locale: LANGUAGES[language].locale,
  };
}

function standsOn(kind: PageKind, { location, objectTypes }: ExtensionBundle): boolean {
  const objectType = OBJECT_TYPE[kind];
  return (
    LOCATIONS[kind].includes(location) &&
    (objectType === undefined || objectTypes.some((type) => type.toLowerCase() === objectType))
  );
}
