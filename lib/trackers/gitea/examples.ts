import { forgeExamples } from './forge-examples';

export const examples = forgeExamples({
  root: 'https://git.acme.example',
  below: 'http://intra.acme.example:3000/gitea',
  german: 'synthetic-issue-1.21-german-sub-path.html',
});
