import { plural, spoken } from '../spoken';

/** From an empty workspace to a goal that tickets serve. */
export const firstSteps = spoken('first-steps', {
  spreadsheet: 'Your goals stand in a spreadsheet already?',
  importIt: 'Import it',
  examples: 'Or begin with an example and make it yours:',
  fields: { engineering: 'Engineering', product: 'Product', support: 'Support' },
  objectives: {
    engineering: 'Checkout answers before a shopper doubts',
    product: 'Newcomers understand on their first day what we are for',
    support: 'Customers are helped before they have to ask twice',
  },
  title: 'Next steps',
  skip: 'Skip these steps',
  done: 'done',
  keyResults: (n: number) =>
    plural(n, { one: 'One more key result: how will you know?', other: 'Two key results: how will you know?' }),
  keyResultsHint:
    'Each a number that moves: “95 % of checkouts under 300 ms”, “half of all newcomers come back on day seven”, “calls that need a second answer: from 30 % to 10 %”.',
  link: 'Link one ticket',
  linkHint: 'Open a ticket in your tracker and press the Throughline button in the toolbar: it offers the rest.',
  start: 'Start the objective',
  startHint: 'From then on check-ins are due. The coach says what is missing.',
});
