import { AppError } from '../../src/lib/errors.ts';
import type {
  AccountDetails,
  CleanUpReport,
  Grant,
  HubSpotSetup,
  ListSetup,
  MappedObject,
  OAuth,
  PortalProperty,
  PropertyReader,
  ProvisioningReport,
  WorkflowSetup,
} from '../../src/portal/ports.ts';

/** What the app asks HubSpot for around installing. */
export type HubSpotCall =
  Exclude<keyof HubSpotSetup | keyof OAuth, 'authorizeUrl'> | 'readAccount' | 'listProperties';

/** A HubSpot that answers as a test tells it to; everything goes well unless told. */
export interface HubSpotStandIn {
  readonly oauth: OAuth;
  readonly setup: HubSpotSetup;
  readonly properties: PropertyReader;
  readAccount(grant: Grant): Promise<AccountDetails>;
  /** What was called so far, in order, such as `exchangeCode code-1`. */
  readonly calls: string[];
  /** What the named calls throw. */
  readonly failures: Map<HubSpotCall, Error>;
  answers: {
    grant: Grant;
    account: AccountDetails;
    provisioning: ProvisioningReport;
    lists: ListSetup[];
    workflow: WorkflowSetup;
    isWorkflowEnabled: boolean | null;
    cleanUp: CleanUpReport;
    properties: Record<MappedObject, PortalProperty[]>;
  };
}

export const PORTAL = 4_700_001;
export const SECOND_PORTAL = 4_700_002;

/** Each code is good for one exchange. */
export function createHubSpotStandIn(): HubSpotStandIn {
  const calls: string[] = [];
  const failures: HubSpotStandIn['failures'] = new Map();
  const usedCodes = new Set<string>();
  const answers: HubSpotStandIn['answers'] = {
    grant: {
      portalId: PORTAL,
      accessToken: 'access-token-of-the-portal',
      refreshToken: 'refresh-token-of-the-portal',
      expiresAt: new Date('2026-08-17T08:30:00Z'),
      scopes: ['oauth', 'crm.lists.read', 'crm.lists.write'],
    },
    account: {
      portalId: PORTAL,
      timeZone: 'Europe/Copenhagen',
      currency: 'DKK',
      uiDomain: 'app.hubspot.example',
    },
    provisioning: {
      created: ['radar_health_score', 'radar_ltr_score'],
      repaired: [],
      problems: [],
    },
    lists: [{ name: 'Radar promoters', listId: '88', outcome: 'created', message: '' }],
    workflow: {
      flowId: '501',
      outcome: 'created',
      reEnrols: true,
      isEnabled: false,
      message: '',
    },
    isWorkflowEnabled: true,
    cleanUp: { removed: ['Radar promoters'], kept: [] },
    properties: {
      companies: [
        { name: 'renewal_date', label: 'Renewal date', type: 'date' },
        { name: 'logins', label: 'Logins', type: 'number' },
        { name: 'name', label: 'Company name', type: 'string' },
        { name: 'radar_last_wave_on', label: 'Radar last wave on', type: 'date' },
      ],
      tickets: [],
      deals: [{ name: 'referred_by', label: 'Referred by', type: 'string' }],
      contacts: [
        { name: 'department', label: 'Department', type: 'enumeration' },
        { name: 'birthday', label: 'Birthday', type: 'date' },
      ],
    },
  };

  async function call<Answer>(name: HubSpotCall, what: unknown, answer: () => Answer) {
    calls.push(`${name} ${String(what)}`);
    // Another request may come first while this one waits.
    await Promise.resolve();
    const failure = failures.get(name);
    if (failure) throw failure;
    return answer();
  }

  return {
    calls,
    failures,
    answers,
    oauth: {
      authorizeUrl: (state) => `https://app.hubspot.example/oauth/authorize?state=${state}`,
      exchangeCode: (code) =>
        call('exchangeCode', code, () => {
          if (usedCodes.has(code)) throw codeRefused();
          usedCodes.add(code);
          return answers.grant;
        }),
      refresh: (portalId) => call('refresh', portalId, () => answers.grant),
      revoke: (refreshToken) => call('revoke', refreshToken, () => undefined),
    },
    setup: {
      provision: (portalId) => call('provision', portalId, () => answers.provisioning),
      ensureLists: (portalId) => call('ensureLists', portalId, () => answers.lists),
      ensureWorkflow: (portalId, flowId) =>
        call('ensureWorkflow', `${portalId} ${flowId}`, () => answers.workflow),
      isWorkflowEnabled: (portalId) =>
        call('isWorkflowEnabled', portalId, () => answers.isWorkflowEnabled),
      cleanUp: (portalId) => call('cleanUp', portalId, () => answers.cleanUp),
      uninstall: (portalId) => call('uninstall', portalId, () => undefined),
    },
    properties: {
      list: (portalId, object, { isFresh = false } = {}) =>
        call(
          'listProperties',
          `${portalId} ${object}${isFresh ? ' fresh' : ''}`,
          () => answers.properties[object],
        ),
    },
    readAccount: (grant) => call('readAccount', grant.portalId, () => answers.account),
  };
}

/** What HubSpot says of a code that counts no longer. */
export function codeRefused(): AppError {
  return new AppError('install_refused', 'HubSpot did not accept the code.', {
    action: 'Start again.',
  });
}

export function hubSpotDown(): AppError {
  return new AppError('hubspot_unavailable', 'HubSpot did not answer within 30 seconds.', {
    action: 'Try again.',
  });
}
