import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareAsking } from '../../src/answer/answer-question.ts';
import { readArticle } from '../../src/reading/read-articles.ts';
import minisearch from '../../src/search/engines/minisearch.ts';
import { harbour, harbourStory } from './harbour-story.ts';

const ask = (question: string, outlet?: string) =>
  harbour.answerQuestion(question, outlet === undefined ? {} : { outlet });
const first = (question: string) => ask(question).findings[0]?.passage.text;
const bold = (question: string) => {
  const finding = ask(question).findings[0];
  return finding?.emphasis.map(({ start, end }) => finding.passage.article.body.slice(start, end));
};

describe('an answer', () => {
  it('quotes the sentence that answers, word for word', () => {
    expect(first('how long is the crack?')).toContain('two metres long');
    expect(first('why did the mayor order the closure')).toContain('because the tower could have fallen');
    expect(first('where do the residents who protested live')).toContain('Türkvik');
  });

  it('understands slips, chat spelling, missing accents and Spanish', () => {
    expect(first('wat did omar hadad say')).toContain('the ferries cannot carry everybody');
    expect(first('did ppl in turkvik protest')).toContain('Residents of Türkvik');
    expect(first('quién ordenó cerrar el puente')).toContain('ordered the closure');
  });

  it('does not take a sentence with the same words in another order for a denial', () => {
    expect(first('did the mayor approve the repair plan')).toContain('did not approve');
  });

  it('marks the words that answer', () => {
    expect(bold('how many people did the ferries carry on wednesday')).toContain('9,000 people');
    expect(bold('when was the harbour bridge closed')).toContain('Monday');
  });

  it('brings the sentence before one that leans on it', () => {
    expect(first('who did not approve the repair plan')).toMatch(/^Mayor Rosa Lindqvist ordered/);
  });

  it('says nothing where the articles say nothing, and offers what comes nearest', () => {
    for (const question of ['what did the king say', 'how do I bake bread', 'who won the football match']) {
      const answer = ask(question);
      expect(answer.kind).toBe('none');
      expect(answer.findings).toEqual([]);
    }
    expect(ask('who designed the harbour bridge lighting system').closest.length).toBeGreaterThan(0);
  });

  it('keeps to one outlet where one is asked for', () => {
    const { findings } = ask('how many lorries were turned back', 'Evening Courier');
    expect(findings.map(({ passage }) => passage.article.outlet)).toEqual(['Evening Courier']);
  });

  it('reads author and date of an article from its byline', () => {
    expect(bold('who wrote the gazette article')).toEqual(['Ida Moen']);
    expect(bold('when was the Gazette story published')).toEqual(['March 4, 2031']);
    expect(ask('who wrote the herald article').answered).toBe(false);
  });

  it('has nothing to say to no question, or from no articles', () => {
    expect(ask('').kind).toBe('none');
    expect(ask('???').kind).toBe('none');
    const empty = prepareAsking([], minisearch.open(minisearch.settings.parse({})));
    expect(empty.answerQuestion('who?').kind).toBe('none');
  });

  it('is for any question cut from the articles, never repeated, with a confidence between 0 and 1', () => {
    const words = harbourStory.flatMap(({ body }) => body.split(/\s+/));
    const question = fc
      .array(fc.oneof(fc.constantFrom(...words, 'who', 'how many', 'why'), fc.string()), { maxLength: 12 })
      .map((each) => each.join(' '));
    fc.assert(
      fc.property(question, (text) => {
        const answer = ask(text);
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
        expect(answer.answered).toBe(answer.findings.length > 0);
        const shown = [...answer.findings, ...answer.closest].flatMap((each) => [each, ...each.alsoIn]);
        for (const { passage, emphasis } of shown) {
          expect(passage.text).toBe(passage.article.body.slice(passage.span.start, passage.span.end));
          for (const span of emphasis) {
            expect(span.start).toBeGreaterThanOrEqual(passage.span.start);
            expect(span.end).toBeLessThanOrEqual(passage.span.end);
          }
        }
        const places = answer.findings.map(({ passage }) => `${passage.article.id} ${passage.span.start}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

describe('what stands around', () => {
  it('gives the paragraph of a passage and the lead of an article', () => {
    const finding = ask('how long is the crack?').findings[0];
    if (finding === undefined) throw new Error('no finding');
    expect(harbour.paragraphAround(finding.passage).text).toMatch(/^The crack is .* killed\.$/);
    expect(harbour.leadOf('gazette')?.text).toMatch(/^The harbour bridge was closed .*tower\.$/);
    expect(harbour.leadOf('nowhere')).toBeNull();
  });

  it('leaves a passage that no paragraph holds as it is', () => {
    const other = readArticle({
      id: 'other',
      outlet: 'Other',
      headline: 'Other',
      language: 'en',
      body: 'One. Two.',
    });
    const asking = prepareAsking([other], minisearch.open(minisearch.settings.parse({})));
    const passage = asking.leadOf('other');
    if (passage === null) throw new Error('no lead');
    expect(harbour.paragraphAround(passage)).toBe(passage);
  });
});

describe('articles that differ', () => {
  it('show every version of a figure, newest first', () => {
    const answer = ask('how many lorries were turned back');
    expect(answer.kind).toBe('differ');
    expect(answer.findings.map(({ passage }) => passage.article.outlet)).toEqual([
      'Evening Courier',
      'The Gazette',
    ]);
    expect(
      answer.findings.map(({ passage, emphasis }) =>
        emphasis.map((span) => passage.article.body.slice(span.start, span.end)),
      ),
    ).toEqual([['Nearly 30 lorries'], ['At least 40 lorries']]);
  });

  it('are not said to differ in what the question does not ask', () => {
    expect(ask('why did the mayor order the closure').kind).toBe('answer');
  });
});

describe('somebody’s words', () => {
  it('are found by the speaker, quoted or reported', () => {
    expect(first('what did haddad say about the ferries')).toContain('the ferries cannot carry everybody');
    expect(ask('what did haddad say about the ferries').findings[0]?.speaker).toBe('Omar Haddad');
    expect(first('what did the port authority say about lorries')).toContain('the port authority said');
  });

  it('are not put into the mouth of somebody who is only mentioned', () => {
    const answer = ask('what did lindqvist say about the ferries');
    expect(answer.kind).toBe('none');
    expect(answer.unquoted).toBe('Lindqvist');
  });

  it('are not taken for a name where nobody is named', () => {
    expect(ask('which engineers found the crack').kind).toBe('none');
  });
});
