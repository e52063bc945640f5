import { z } from 'zod';
import { portalSettings } from '../../../survey/settings.ts';

/** The part of a JSON schema that says what one value may be. */
export interface FieldLimits {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly items?: FieldLimits;
  readonly enum?: readonly string[];
  readonly const?: string | number;
  readonly anyOf?: readonly FieldLimits[];
}

interface Node extends FieldLimits {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | false;
}

/** The schema that saving checks, so that page and server never disagree. */
const schema = z.toJSONSchema(portalSettings, { io: 'input' }) as Node;

/** What the value at a path such as `repeat.months` may be. Throws for a path that leads nowhere. */
export function findLimits(path: string): FieldLimits {
  return path.split('.').reduce<Node>((node, name) => {
    const next = node.properties?.[name] ?? node.additionalProperties;
    if (!next) throw new Error(`No setting has the path ${path}.`);
    return next;
  }, schema);
}
