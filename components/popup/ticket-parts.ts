// What the page beside calls for, in one file: several would tear apart what they share with the rest of the popup.
export { MarkTicket } from './MarkTicket';
export { TicketPart } from './TicketPart';
export { TrackerOffer } from './TrackerOffer';
export { TurnOffButton } from './TurnOffButton';
export { Welcome } from './Welcome';
