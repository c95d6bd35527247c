import { expect, it } from 'vitest';
import { trackerAddress } from './tracker-address';

it.each([
  ['https://redmine.acme.org', 'https://redmine.acme.org'],
  [' redmine.acme.org/ ', 'https://redmine.acme.org'],
  ['http://10.0.0.7:3000/redmine/', 'http://10.0.0.7:3000/redmine'],
  ['tracker.acme.org/redmine/issues/7?tab=1#note-2', 'https://tracker.acme.org/redmine'],
  ['https://acme.org/tools/redmine/projects/shop/issues', 'https://acme.org/tools/redmine'],
  ['https://acme.org/my/page', 'https://acme.org'],
  ['HTTPS://Acme.ORG/Redmine', 'https://acme.org/Redmine'],
])('%s is installed at %s', (typed, address) => {
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
