import KeyvRedis from '@keyv/redis';
import type { KeyvStoreAdapter } from 'keyv';

/** How long to wait for a connection, and at most between two attempts to get a lost one back, in milliseconds. */
const connecting = 3000;
const longestPause = 2000;

/** A store in Redis. What is asked while its connection is lost fails at once, instead of waiting until it is back. */
export function openRedisStore(url: string): KeyvStoreAdapter {
  let wasThere = false;
  const reconnectStrategy = (attempts: number, cause: Error) =>
    wasThere ? Math.min(100 * 2 ** attempts, longestPause) : cause;
  const store = new KeyvRedis(
    { url, socket: { connectTimeout: connecting, reconnectStrategy }, disableOfflineQueue: true },
    { throwOnErrors: true, throwOnConnectError: true },
  );
  store.on('connect', () => {
    wasThere = true;
  });
  return store;
}
