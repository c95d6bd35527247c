// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { candidatesFor, rowCandidatesFor } from './candidates';
import { partsOf } from './find';

const page = (html: string) => new DOMParser().parseFromString(`<body>${html}`, 'text/html');
const at = (document: Document, selector: string) => document.querySelector(selector) as Element;

test('names that people gave come before what a build made up, and those before places', () => {
  const document = page(
    '<header><h1>Desk</h1></header><main id="ticket"><h1 data-testid="title" class="css-1x2y Title head">Paper</h1><p>a</p><p>b</p></main>',
  );
  expect(candidatesFor(at(document, '#ticket h1'))).toEqual([
    '[data-testid="title"]',
    'h1.Title',
    'h1.head',
    '#ticket [data-testid="title"]',
    '#ticket h1.Title',
  ]);
  expect(candidatesFor(at(document, 'p + p'))).toEqual(['html > body > main > p:nth-of-type(2)']);
});

test('an id that names one ticket alone is no way to find the next', () => {
  const document = page('<div id="ticket-4711" class="t4711 subject">Paper</div>');
  expect(candidatesFor(at(document, 'div'))).toEqual(['div.subject', 'div']);
});

test('what says its state in an attribute is read there', () => {
  const document = page('<span class="chip" data-state="Done"><i></i></span>');
  expect(candidatesFor(at(document, 'span'))[0]).toBe('span.chip @data-state');
});

test('a row is what lies beside its like and leads somewhere', () => {
  const card = (key: number) =>
    `<article class="card x${key}${key}"><div class="in"><a href="/t/${key}"><b>Paper</b></a></div></article>`;
  const document = page(`<nav><a href="/">Desk</a></nav><div class="board">${card(1)}${card(2)}${card(3)}</div>`);
  expect(rowCandidatesFor(at(document, '.card b'))[0]).toBe('div.in');
  expect(rowCandidatesFor(at(document, '.card'))).toEqual(['article.card']);
  expect(rowCandidatesFor(at(document, '.board'))).toEqual([]);
});

test('every way finds the element, and first of all, wherever it is', () => {
  const document = page(
    '<main><section class="a"><p class="x">1</p><p class="x y">2</p></section><section class="b"><p class="x">3</p><ul><li>4</li><li><em>5</em></li></ul></section></main>',
  );
  for (const element of document.body.querySelectorAll('*')) {
    const ways = candidatesFor(element);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(document.querySelector(partsOf(way).selector)).toBe(element);
  }
});
