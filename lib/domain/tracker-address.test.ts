import { expect, it } from 'vitest';
import { trackerAddress } from './tracker-address';

it.each([
  ['https://redmine.acme.org', 'https://redmine.acme.org/'],
  [' redmine.acme.org/ ', 'https://redmine.acme.org/'],
  ['http://10.0.0.7:3000/redmine/', 'http://10.0.0.7:3000/redmine/'],
  ['acme.org/redmine/issues/7?tab=1', 'https://acme.org/redmine/issues/7?tab=1'],
  ['HTTPS://Acme.ORG/Redmine', 'https://acme.org/Redmine'],
])('%s is %s', (typed, address) => {
  expect(trackerAddress(typed)).toBe(address);
});

it.each([
  '',
  '   ',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'chrome://settings',
  'https://',
  'https://me:secret@acme.org',
  'a b',
])('“%s” is no address', (typed) => {
  expect(trackerAddress(typed)).toBeNull();
});
