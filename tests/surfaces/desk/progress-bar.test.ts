import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openProgressBar } from '../../../src/surfaces/desk/progress-bar.ts';

const wipeLine = '\u001b[1G\u001b[2K';
const hideCursor = '\u001b[?25l';
const showCursor = '\u001b[?25h';

/** A stream that says it is a terminal, and what was written to it. */
function terminal() {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 80 });
  return { stream, written: () => String(stream.read() ?? '') };
}

describe('the progress of add on a terminal', () => {
  it('is nothing before there is any', () => {
    const { stream, written } = terminal();
    openProgressBar(stream).stop();
    expect(written()).not.toMatch(/\d+\/\d+/);
  });

  it('counts what is done of what there is, with the end of a long name', () => {
    const { stream, written } = terminal();
    const bar = openProgressBar(stream);
    bar.show(1, 3, `https://harbourtimes.example/${'ferry-'.repeat(10)}vote`);
    const shown = written();
    expect(shown).toContain('1/3 …');
    expect(shown).toContain('ferry-vote');
    expect(shown).not.toContain('https');
    bar.stop();
  });

  it('is wiped off at the end, and the cursor is there again', () => {
    const { stream, written } = terminal();
    const bar = openProgressBar(stream);
    bar.show(1, 2, 'one.html');
    bar.show(2, 2, 'two.html');
    expect(written()).toContain(hideCursor);
    bar.stop();
    const rest = written();
    expect(rest).toContain(showCursor);
    expect(rest.lastIndexOf(showCursor)).toBeGreaterThan(rest.lastIndexOf(hideCursor));
    expect(rest.endsWith(wipeLine), 'nothing is written after the line is wiped').toBe(true);
  });
});
