import { Presets, SingleBar } from 'cli-progress';

export interface ProgressBar {
  readonly show: (done: number, total: number, current: string) => void;
  readonly stop: () => void;
}

/** Signs of the name of what is being read; of a longer one the end is shown. */
const longest = 40;

/** A bar on a terminal that appears with the first progress and is wiped off at the end; nothing where there is none. */
export function openProgressBar(stream: NodeJS.WritableStream | null): ProgressBar {
  if (stream === null) return { show: () => {}, stop: () => {} };
  const bar = new SingleBar(
    { stream, format: ' {bar} {value}/{total} {current}', clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show: (done, total, current) => {
      const short = current.length <= longest ? current : `…${current.slice(1 - longest)}`;
      if (!started) bar.start(total, done, { current: short });
      started = true;
      bar.setTotal(total);
      bar.update(done, { current: short });
    },
    stop: () => bar.stop(),
  };
}
