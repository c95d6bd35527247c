import { expect, test } from 'vitest';
import type { Connection } from '../messaging/protocol';
import { connectionOf } from './connection-of';

test('the longest base URL on whole path segments decides', () => {
  const all = ['https://r.example', 'https://r.example/a', 'https://r.example/a/b'].map(
    (baseUrl): Connection => ({ tracker: 'redmine', baseUrl }),
  );
  const at = (href: string) => connectionOf(new URL(href), all)?.baseUrl ?? null;
  expect(at('https://r.example/a/b/issues/1')).toBe('https://r.example/a/b');
  expect(at('https://r.example/ab/issues/1')).toBe('https://r.example');
  expect(at('https://r.example/a')).toBe('https://r.example/a');
  expect(at('https://r.example.evil.tld/a')).toBeNull();
});
