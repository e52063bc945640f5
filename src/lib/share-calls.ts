/**
 * The same call with callers sharing its answer: who asks while one with the same key is on its way
 * gets that one's. Only for reads whose answer nobody changes.
 */
export function shareCalls<Given extends readonly unknown[], Answer>(
  call: (...given: Given) => Promise<Answer>,
  keyOf: (...given: Given) => string,
): (...given: Given) => Promise<Answer> {
  const onTheirWay = new Map<string, Promise<Answer>>();
  return (...given) => {
    const key = keyOf(...given);
    const known = onTheirWay.get(key);
    if (known) return known;
    const answer = call(...given).finally(() => onTheirWay.delete(key));
    onTheirWay.set(key, answer);
    return answer;
  };
}
