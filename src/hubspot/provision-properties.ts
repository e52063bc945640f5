import { z } from 'zod';
import { batchAnswer } from './answers.ts';
import { paths } from './api-version.ts';
import type { ObjectType } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { decideProvisioning, existingProperty, toOptionInputs } from './decide-provisioning.ts';
import type { Repair } from './decide-provisioning.ts';
import { describeEntry, readTexts } from './describe-refusal.ts';
import type { ErrorEntry } from './failure.ts';
import { isolateRefused } from './isolate-refused.ts';
import { PROPERTY_GROUP, radarProperties } from './properties.ts';
import type { PropertyDefinition } from './property-definition.ts';
import { findRefusal } from './to-app-error.ts';

export interface PropertyProblem {
  readonly objectType: ObjectType;
  readonly name: string;
  /** What is wrong and what to do, or HubSpot's own words. */
  readonly message: string;
}

/** Property names by what was done about them; `problems` are left to people. */
export interface ProvisioningReport {
  readonly created: readonly string[];
  readonly repaired: readonly string[];
  readonly problems: readonly PropertyProblem[];
}

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
  const created: string[] = [];
  const repaired: string[] = [];
  const problems: PropertyProblem[] = [];
  for (const objectType of ['companies', 'contacts'] as const) {
    const report = await provisionType({ client: deps.client, portalId, objectType });
    created.push(...report.created);
    repaired.push(...report.repaired);
    problems.push(...report.problems);
  }
  return { created, repaired, problems };
}

async function provisionType(target: Target): Promise<ProvisioningReport> {
  const { objectType } = target;
  const plan = decideProvisioning(radarProperties[objectType], await listProperties(target));
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

async function listProperties({ client, portalId, objectType }: Target) {
  const answer = await client.request(portalId, {
    method: 'GET',
    path: paths.properties(objectType),
    schema: z.looseObject({ results: z.array(existingProperty) }),
  });
  return answer.results;
}

async function createMissing(
  target: Target,
  missing: readonly PropertyDefinition[],
): Promise<Outcome[]> {
  if (missing.length === 0) return [];
  await createGroup(target);
  return isolateRefused(
    missing,
    (definitions) => createBatch(target, definitions),
    ({ name }, { status, message }): Outcome =>
      status === CONFLICT ? { name, done: 'existed' } : { name, done: 'failed', message },
  );
}

/** The properties name the group, so it comes first. */
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
