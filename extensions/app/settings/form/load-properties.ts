import type { CardReply } from '@contracts/card-reply.ts';
import type { MappedPropertiesReply } from '@contracts/mapped-properties.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';

/** Asks for the properties of `companies` or `deals`. */
export type LoadProperties = (object: string) => Promise<CardReply<MappedPropertiesReply>>;

/** Several fields show the same list: each object is asked for once, and again after a failure. */
export function createPropertyLoader(call: CallRadar): LoadProperties {
  const asked = new Map<string, ReturnType<LoadProperties>>();
  return (object) => {
    const known = asked.get(object);
    if (known) return known;
    const asking = call<MappedPropertiesReply>('settings/properties', { query: { object } });
    asked.set(object, asking);
    void asking.then(({ ok }) => {
      if (!ok) asked.delete(object);
    });
    return asking;
  };
}
