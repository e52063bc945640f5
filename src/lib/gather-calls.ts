/**
 * Makes one call of many: what is asked for while an earlier call runs goes together into the next,
 * so that a busy process asks in few large steps and an idle one asks at once. `run` answers in the
 * order of the inputs; what it throws, everybody who took part gets.
 */
export function gatherCalls<Input, Output>(
  run: (inputs: readonly Input[]) => Promise<readonly Output[]>,
  most: number,
): (input: Input) => Promise<Output> {
  interface Waiting {
    readonly input: Input;
    readonly answer: PromiseWithResolvers<Output>;
  }
  const waiting: Waiting[] = [];
  let isRunning = false;

  async function work(): Promise<void> {
    // Whoever asks in the same moment comes along.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await answerAll(waiting.splice(0, most));
    isRunning = false;
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
    if (!isRunning) {
      isRunning = true;
      void work();
    }
    return answer.promise;
  };
}
