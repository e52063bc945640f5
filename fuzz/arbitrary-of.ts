import fc from 'fast-check';
import { z } from 'zod';

/** As much of a JSON schema as says what fits. */
interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Whatever somebody could put where something else was meant. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    '__proto__',
    'constructor',
    '%00',
    '\u0000',
    '\ud800',
    '=1+1',
    "';--",
  ),
  fc.constantFrom<unknown>(null, true, -0, 1e308, -1, Number.MAX_SAFE_INTEGER + 2, [], {}),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 5000, size: 'max' }),
  fc.integer(),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true}}')),
);

/** What a schema takes, and in every third field something else. */
export function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  return fc.oneof({ weight: 5, arbitrary: build(shape) }, { weight: 1, arbitrary: junk });
}

/** The names of all fields of a schema, nested ones among them. */
export function listFields(schema: z.ZodType): string[] {
  const collect = ({ properties = {}, items, anyOf = [], allOf = [] }: Shape): string[] => [
    ...Object.entries(properties).flatMap(([name, inner]) => [name, ...collect(inner)]),
    ...[...anyOf, ...allOf, ...(items ? [items] : [])].flatMap(collect),
  ];
  return collect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape);
}

function build(shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: fit(shape) }, { weight: 1, arbitrary: junk });
}

function fit(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  const [first, ...others] = shape.anyOf ?? shape.allOf ?? [];
  if (first) return fc.oneof(build(first), ...others.map(build));
  switch (shape.type) {
    case 'object':
      return fitObject(shape);
    case 'array':
      return fc.array(build(shape.items ?? {}), { maxLength: 5 });
    case 'integer':
    case 'number':
      return fc.oneof(
        fc.constantFrom(shape.minimum ?? 0, shape.maximum ?? 10, 0, 1),
        fc.double({ min: -1000, max: 1000, noNaN: true }),
      );
    case 'string':
      return fc.oneof(
        fc.string({ maxLength: 30 }),
        fc.constantFrom('2026-11-03', '7', 'a@b.example'),
      );
    case 'boolean':
      return fc.boolean();
    default:
      return junk;
  }
}

function fitObject({ properties = {} }: Shape): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [name, build(inner)]),
  );
  return fc.record(fields, { requiredKeys: Object.keys(fields).slice(0, 1) });
}
