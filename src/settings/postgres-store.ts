import KeyvPostgres from '@keyv/postgres';
import type { KeyvStoreAdapter } from 'keyv';
import pg from 'pg';

const connections = 4;
/** How long to wait for a connection, and for a statement, in milliseconds. */
const connecting = 3000;
const longestStatement = 2000;

/**
 * A store in a table of its own in Postgres, which is made where it is not there. The adapter's own pool has nobody who
 * listens when a server that restarts drops its connections, and Node ends a process for that; so it gets this pool.
 */
export function openPostgresStore(url: string): KeyvStoreAdapter {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connecting,
    statement_timeout: longestStatement,
    query_timeout: longestStatement + 500,
  });
  class PostgresStore extends KeyvPostgres {
    override async connect() {
      return async (sql: string, values?: unknown[]) => (await pool.query(sql, values)).rows;
    }

    override disconnect() {
      return pool.end();
    }
  }
  const store = new PostgresStore({ uri: url, table: 'verbatim_choices' });
  pool.on('error', (error) => store.emit('error', error));
  return store;
}
