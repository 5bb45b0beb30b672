type Found = [key: string, value: unknown];

/** Where localforage holds the database it has opened; its own extensions read it there too. */
function databaseOf(store: LocalForage): IDBDatabase | null {
  const opened: unknown = Reflect.get(store, '_dbInfo');
  const database: unknown = typeof opened === 'object' && opened ? Reflect.get(opened, 'db') : null;
  return database instanceof IDBDatabase ? database : null;
}

/** Keys and values in one transaction, so that they match. */
function atOnce(database: IDBDatabase, storeName: string): Promise<Found[]> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(storeName, 'readonly');
    const records = transaction.objectStore(storeName);
    const [keys, values] = [records.getAllKeys(), records.getAll()];
    transaction.addEventListener('complete', () =>
      resolve(
        keys.result.flatMap((key, place) => (typeof key === 'string' ? [[key, values.result[place]]] : [])),
      ),
    );
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}

async function oneByOne(store: LocalForage): Promise<Found[]> {
  const found: Found[] = [];
  await store.iterate((value, key) => void found.push([key, value]));
  return found;
}

/**
 * All that a store holds, by key. localforage asks the browser for one record after another, and on a slow phone each
 * asking costs more than the record does; so all are asked for at once, and its own way is left for when that fails.
 */
export async function everything(store: LocalForage, storeName: string): Promise<Found[]> {
  await store.ready();
  const database = databaseOf(store);
  return database ? atOnce(database, storeName).catch(() => oneByOne(store)) : oneByOne(store);
}
