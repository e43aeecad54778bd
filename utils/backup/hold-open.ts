/** Anything of a transaction that can be asked something small. */
interface Asked {
  getKey(key: string): Promise<unknown>;
}

/**
 * Waits for something that is not the database's without losing the transaction: one ends as soon as nothing is asked of it, so it is asked
 * for nothing in particular until the promise is there.
 */
export async function holdOpen<T>(store: Asked, promise: Promise<T>): Promise<T> {
  let isSettled = false;
  const settle = () => {
    isSettled = true;
  };
  promise.then(settle, settle);
  while (!isSettled) await store.getKey('');
  return promise;
}
