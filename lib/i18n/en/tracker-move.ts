import { spoken } from '../spoken';

/** A tracker lives at another address now. */
export const trackerMove = spoken('tracker-move', {
  open: 'It moved',
  openAt: (place: string) => `It moved: ${place}`,
  title: (place: string) => `Where does ${place} live now?`,
  none: 'Turn on its new address below first. Then say here that it moved.',
  to: 'New address',
  submit: 'Move everything',
  nothing: 'Nothing hangs on this tracker yet.',
  follows: (
    tickets: number,
    links: number,
    { people, rules, statuses }: { people: number; rules: number; statuses: number },
  ) => {
    const more = [
      links === 1 ? '1 link' : `${links} links`,
      ...(people > 0 ? [people === 1 ? 'the name of 1 person' : `the names of ${people} people`] : []),
      ...(rules > 0 ? [rules === 1 ? '1 rule' : `${rules} rules`] : []),
      ...(statuses > 0 ? [statuses === 1 ? 'what 1 status counts as' : `what ${statuses} statuses count as`] : []),
    ];
    return `${tickets === 1 ? '1 ticket' : `${tickets} tickets`} with everything on them move: ${more.join(', ')}. What is known of both addresses by the same key becomes one.`;
  },
  afterwards: 'A token stays where it is: enter one for the new address. Old addresses of tickets still lead to them.',
  done: (place: string) => `Everything moved to ${place}.`,
});
