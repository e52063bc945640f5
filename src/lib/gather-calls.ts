export interface GatherOptions {
  /** Inputs of one call at most. */
  readonly most: number;
  /** How long, in milliseconds, a call waits for more to come along; not at all unless told. */
  readonly patience?: number;
  /** With so many inputs it waits no longer. */
  readonly enough?: number;
}

/**
 * Makes one call of many: what is asked for while an earlier call runs goes together into the next,
 * so that a busy process asks in few large steps and an idle one asks at once. `run` answers in the
 * order of the inputs; what it throws, everybody who took part gets.
 */
export function gatherCalls<Input, Output>(
  run: (inputs: readonly Input[]) => Promise<readonly Output[]>,
  { most, patience = 0, enough = most }: GatherOptions,
): (input: Input) => Promise<Output> {
  interface Waiting {
    readonly input: Input;
    readonly answer: PromiseWithResolvers<Output>;
  }
  const waiting: Waiting[] = [];
  let isRunning = false;

  let stopWaiting: () => void = () => undefined;

  async function work(): Promise<void> {
    // Whoever asks in the same moment comes along.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      if (patience > 0 && waiting.length < enough) await waitForMore();
      await answerAll(waiting.splice(0, most));
    }
    isRunning = false;
  }
  function waitForMore(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patience);
      stopWaiting = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
  async function answerAll(asked: readonly Waiting[]): Promise<void> {
    try {
      const outputs = await run(asked.map(({ input }) => input));
      asked.forEach(({ answer }, index) => answer.resolve(outputs[index] as Output));
    } catch (error) {
      asked.forEach(({ answer }) => answer.reject(error));
    }
  }
  return (input) => {
    const answer = Promise.withResolvers<Output>();
    waiting.push({ input, answer });
    if (waiting.length >= enough) stopWaiting();
    if (!isRunning) {
      isRunning = true;
      void work();
    }
    return answer.promise;
  };
}
