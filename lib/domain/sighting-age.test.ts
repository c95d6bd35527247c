import { expect, it } from 'vitest';
import { DAY_MS } from './calendar';
import { isOldSighting } from './sighting-age';

it('a sighting is old after more than a week', () => {
  expect(isOldSighting(0, 7 * DAY_MS)).toBe(false);
  expect(isOldSighting(0, 7 * DAY_MS + 1)).toBe(true);
});
