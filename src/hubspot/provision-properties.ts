import { z } from 'zod';
import type { ProvisioningReport } from '../portal/ports.ts';
import { batchAnswer } from './answers.ts';
import { paths } from './api-version.ts';
import type { ObjectType } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { decideProvisioning, toOptionInputs } from './decide-provisioning.ts';
import type { Repair } from './decide-provisioning.ts';
import { describeEntry, readTexts } from './describe-refusal.ts';
import type { ErrorEntry } from './failure.ts';
import { isolateRefused } from './isolate-refused.ts';
import { listProperties } from './list-properties.ts';
import { PROPERTY_GROUP, radarProperties } from './properties.ts';
import type { PropertyDefinition } from './property-definition.ts';
import { findRefusal } from './to-app-error.ts';

interface Target {
  readonly client: HubSpotClient;
  readonly portalId: number;
  readonly objectType: ObjectType;
}

const CONFLICT = 409;
const EXISTS = 'OBJECT_ALREADY_EXISTS';

const named = z.looseObject({ name: z.string() });

/**
 * Makes sure that a portal has every property of the app, in the app's group. The first time 3 calls
 * per object type; 1 call and no write when nothing is to do. Safe to repeat: what exists is kept
 * with its values. Throws `hubspot_*` and `portal_disconnected`.
 */
export async function provisionProperties(
  deps: { client: HubSpotClient },
  portalId: number,
): Promise<ProvisioningReport> {
  const { client } = deps;
  const companies = await provisionType({ client, portalId, objectType: 'companies' });
  const contacts = await provisionType({ client, portalId, objectType: 'contacts' });
  return {
    created: [...companies.created, ...contacts.created],
    repaired: [...companies.repaired, ...contacts.repaired],
    problems: [...companies.problems, ...contacts.problems],
  };
}

async function provisionType(target: Target): Promise<ProvisioningReport> {
  const { objectType } = target;
  const existing = await listProperties(target, objectType);
  const plan = decideProvisioning(radarProperties[objectType], existing);
  // The properties name the group, so it comes first; people may have deleted an empty one.
  if (plan.needsGroup) await createGroup(target);
  const outcomes = await createMissing(target, plan.missing);
  for (const repair of plan.repairs) outcomes.push(await repairProperty(target, repair));
  return {
    created: outcomes.filter(({ done }) => done === 'created').map(({ name }) => name),
    repaired: outcomes.filter(({ done }) => done === 'repaired').map(({ name }) => name),
    problems: [
      ...plan.mistyped.map((problem) => ({ objectType, ...problem })),
      ...outcomes.flatMap(({ name, message }) => (message ? [{ objectType, name, message }] : [])),
    ],
  };
}

/** `existed`: somebody else created it since we looked. */
interface Outcome {
  readonly name: string;
  readonly done: 'created' | 'existed' | 'repaired' | 'failed';
  readonly message?: string;
}

async function createMissing(
  target: Target,
  missing: readonly PropertyDefinition[],
): Promise<Outcome[]> {
  return isolateRefused(
    missing,
    (definitions) => createBatch(target, definitions),
    ({ name }, { status, message }): Outcome =>
      status === CONFLICT ? { name, done: 'existed' } : { name, done: 'failed', message },
  );
}

async function createGroup({ client, portalId, objectType }: Target): Promise<void> {
  try {
    await client.request(portalId, {
      method: 'POST',
      path: paths.propertyGroups(objectType),
      body: PROPERTY_GROUP,
      schema: named,
    });
  } catch (error) {
    if (findRefusal(error)?.status !== CONFLICT) throw error;
  }
}

async function createBatch(
  { client, portalId, objectType }: Target,
  definitions: readonly PropertyDefinition[],
): Promise<Outcome[]> {
  const answer = await client.request(portalId, {
    method: 'POST',
    path: paths.createProperties(objectType),
    body: { inputs: definitions.map(toInput) },
    schema: batchAnswer(named),
  });
  const created = new Set(answer.results.map(({ name }) => name));
  return definitions.map(({ name }): Outcome => {
    if (created.has(name)) return { name, done: 'created' };
    const entry =
      answer.errors.find((candidate) => namesOf(candidate).includes(name)) ??
      answer.errors.find((candidate) => namesOf(candidate).length === 0);
    if (entry?.category === EXISTS) return { name, done: 'existed' };
    const message = (entry && describeEntry(entry)) || 'HubSpot did not confirm this property.';
    return { name, done: 'failed', message };
  });
}

async function repairProperty(
  { client, portalId, objectType }: Target,
  { name, change }: Repair,
): Promise<Outcome> {
  try {
    await client.request(portalId, {
      method: 'PATCH',
      path: paths.property(objectType, name),
      body: change,
      // The definition is set, not moved: twice is as good as once.
      repeatable: true,
      schema: named,
    });
    return { name, done: 'repaired' };
  } catch (error) {
    const refusal = findRefusal(error);
    if (!refusal) throw error;
    return { name, done: 'failed', message: refusal.message };
  }
}

function toInput(definition: PropertyDefinition) {
  const { options, ...rest } = definition;
  return {
    ...rest,
    groupName: PROPERTY_GROUP.name,
    ...(options.length > 0 ? { options: toOptionInputs(options) } : {}),
  };
}

/** From the entry's context, or from its words: "A property named 'radar_gap_score' already exists." */
function namesOf({ context, message }: ErrorEntry): string[] {
  const quoted = [...(message ?? '').matchAll(/['"](radar_\w+)['"]/g)];
  return [...readTexts(context['name']), ...quoted.map(([, name]) => name ?? '')];
}
