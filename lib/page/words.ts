/** The few words the page says by itself; everything about a ticket arrives as finished words in its `BadgeView`. */
export const PAGE_WORDS = {
  covered: 'Something covers this badge, or did a moment ago. Look, then click again.',
  notOpened: 'The popup did not open. Use the button in the toolbar.',
} as const;
