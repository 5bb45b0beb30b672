/** Does slow work on several at a time and gives the answers in the order they were asked for. */
export async function* inOrder<T, R>(
  given: AsyncIterable<T>,
  atOnce: number,
  work: (each: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  for await (const each of given) {
    const answer = work(each);
    // Whoever takes it meets its failure; until then it must not end the program.
    answer.catch(() => undefined);
    waiting.push(answer);
    const first = waiting.length >= atOnce ? waiting.shift() : undefined;
    if (first) yield await first;
  }
  for (const answer of waiting) yield await answer;
}
