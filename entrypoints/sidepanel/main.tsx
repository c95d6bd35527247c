import { start } from '../popup/start';

// As wide as a person makes it.
start('flex min-h-dvh flex-col', true);
