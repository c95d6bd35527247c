import { forgeExamples } from '../gitea/forge-examples';

export const examples = forgeExamples({
  root: 'https://code.acme.example',
  below: 'https://intra.acme.example/forge',
  german: 'synthetic-issue-german-sub-path.html',
});
