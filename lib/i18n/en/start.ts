import { spoken } from '../spoken';

/** The first steps. */
export const start = spoken('start', {
  intro: (back: string, sample: string) =>
    `Three answers, then you can link tickets to what they are for. Everything stays on this computer, and everything can be changed later. You have a backup? ${back}. Or ${sample} first.`,
  back: 'Bring it back',
  sample: 'look around in a sample',
  welcome: 'Welcome to Throughline',
  firstSteps: 'First steps',
  start: 'Start',
  done: 'Your first objective is written down.',
  who: 'Who are you?',
  yourName: 'Your name',
  stretch: 'Which stretch of time are your goals for?',
  reach: 'What do you want to reach?',
  first: 'Your first objective',
  firstHint: 'Where you want to get, without a number: “Checkout feels instant”. How you will know comes next.',
});
