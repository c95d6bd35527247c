import type { TicketState } from '../domain/ticket';

/**
 * Status and resolution names are data of each site, in the language it was set up in: what the products' own templates say
 * in the common languages, then usual others. Only asked where the page shows no category of them.
 */
const NAMES: readonly (readonly [TicketState, string])[] = [
  [
    'open',
    'to do|todo|open|new|backlog|triage|unstarted|proposed|approved|submitted|selected for development|ready|reopened|zu erledigen|offen|neu|bereit|à faire|ouvert|nouveau|' +
      'por hacer|abierta|abierto|nueva|da fare|aperto|nuovo|a fazer|aberto|te doen|未着手|待办|할 일|к выполнению|открыто',
  ],
  [
    'in_progress',
    'in progress|in review|started|doing|active|committed|in development|in testing|blocked|in arbeit|in prüfung|en cours|en curso|in corso|em andamento|' +
      'wordt uitgevoerd|進行中|进行中|正在进行|진행 중|в работе',
  ],
  [
    'done',
    'done|closed|resolved|complete|completed|released|fixed|fertig|erledigt|geschlossen|behoben|terminé|fermé|résolu|hecho|' +
      'listo|cerrada|cerrado|fatto|completato|chiuso|concluído|fechado|gereed|完了|完成|완료|готово|закрыто',
  ],
  [
    'cancelled',
    "cancelled|canceled|rejected|declined|won't do|won't fix|wont do|duplicate|cannot reproduce|obsolete|invalid|abgelehnt|" +
      'abgebrochen|wird nicht erledigt|duplikat|annulé|rejeté|doublon|cancelado|rechazado|annullato|rifiutato|geannuleerd|отклонено',
  ],
];

const STATES = new Map(NAMES.flatMap(([state, names]) => names.split('|').map((name) => [name, state] as const)));

/** Our state of a status by its name; `unknown` for a name of the site's own. */
export const stateNamed = (name: string): TicketState => STATES.get(name.toLowerCase()) ?? 'unknown';

/** True for a closed status or a resolution that means "will not be done". */
export const isCancelled = (name: string | null): boolean => name !== null && stateNamed(name) === 'cancelled';
