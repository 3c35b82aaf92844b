import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a module as a worker thread. `module` is its address without the ending, which is that of this program's own
 * files: .js where they were built, .ts where they are run as written. There the thread loads tsx for itself, because
 * Node 20 hands a thread no loaders.
 */
export function startWorker(module: URL, options: Omit<WorkerOptions, 'eval' | 'execArgv'>): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`${module.href}.js`), options);
  const loader = import.meta.resolve('tsx/esm/api');
  const script = `import(${JSON.stringify(loader)}).then((tsx) => {
    tsx.register();
    return import(${JSON.stringify(`${module.href}.ts`)});
  });`;
  return new Worker(script, { ...options, eval: true, execArgv: [] });
}
