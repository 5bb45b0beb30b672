import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  until: number;
}

/** A demonstration forgets who is part-way through signing in when it stops; more than this at once are not kept. */
const most = 20_000;

/** Keeps what the demo provider has under way in memory, oldest out first. */
export function memoryAdapter(clock: () => number): AdapterFactory {
  const all = new Map<string, Kept>();

  const find = (key: string): AdapterPayload | undefined => {
    const kept = all.get(key);
    return kept && kept.until > clock() ? kept.payload : undefined;
  };
  const makeRoom = () => {
    for (const [key, { until }] of all) {
      if (all.size < most && until > clock()) return;
      all.delete(key);
    }
  };
  const search = (kind: string, isIt: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const key of all.keys()) {
      const payload = key.startsWith(`${kind}:`) ? find(key) : undefined;
      if (payload && isIt(payload)) return payload;
    }
    return undefined;
  };

  return (kind): Adapter => ({
    upsert: async (id, payload, seconds) => {
      makeRoom();
      all.set(`${kind}:${id}`, {
        payload,
        until: seconds === undefined ? Infinity : clock() + seconds * 1000,
      });
    },
    find: async (id) => find(`${kind}:${id}`),
    findByUid: async (uid) => search(kind, (payload) => payload.uid === uid),
    findByUserCode: async (code) => search(kind, (payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = find(`${kind}:${id}`);
      if (payload) payload.consumed = Math.floor(clock() / 1000);
    },
    destroy: async (id) => {
      all.delete(`${kind}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of all) if (payload.grantId === grantId) all.delete(key);
    },
  });
}
