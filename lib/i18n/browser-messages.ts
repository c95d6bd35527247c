import type { manifest } from './en/manifest';

type Command = keyof typeof manifest.commands;

/** The name of a command's text among the browser's messages: no hyphens, and two underscores would end it. */
const messageName = (command: Command): string => `command_${command.replace(/^_/, '').replaceAll('-', '_')}`;

/** How the manifest names a text that the browser looks up in its own language. */
export const commandMessage = (command: Command): string => `__MSG_${messageName(command)}__`;
export const DESCRIPTION_MESSAGE = '__MSG_description__';

/** The file that it looks them up in, `_locales/<language>/messages.json`. */
export function browserMessages({ description, commands }: typeof manifest): string {
  const named = Object.entries(commands).map(([command, text]) => [messageName(command as Command), text]);
  const messages = { description, ...Object.fromEntries(named) } as Record<string, string>;
  return JSON.stringify(
    Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, { message }])),
    null,
    2,
  );
}
