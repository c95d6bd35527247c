/**
 * Status names are data of each installation, in the language it was set up in. Redmine tells closed from open, but not
 * why; so the names decide: what Redmine's own default set-up says for "Rejected" in its languages, then usual others.
 */
const CANCELLED = new Set(
  [
    'abgewiesen|afgewezen|afvist|atmestas|avslagen|avvist|baztertua|ditolak|e hedhur tej|elutasított|hylätty',
    'noraidīts|odbaceno|odbijen|odbijeno|odmietnutá|odmítnutý|odrzucony|rebutjat|rechazada|reddedildi|rejected',
    'rejeitada|rejeitado|rejeté|respins|rexeitada|rifiutato|rədd etmə|tagasi lükatud|từ chối|zavrnjen',
    'απορριπτέο|відмовлено|одбиена|одбијено|отклонена|отхвърлена|хүлээж аваагүй|נדחה|ردشده|مرفوض|ยกเลิก|却下|已拒絕',
    '已拒绝|거절',
    "cancelled|canceled|declined|duplicate|invalid|obsolete|won't fix|wontfix|abgelehnt|annulé|cancelado",
  ]
    .join('|')
    .split('|'),
);
// Only where the first status has another number than 1, so the common languages are enough.
const NEW = new Set('new|neu|nouveau|nueva|nuevo|nuovo|nieuw|novo|nova|nowy|новая|新規|新建|open'.split('|'));

/** True for a closed status that means "will not be done". */
export const isCancelled = (name: string): boolean => CANCELLED.has(name.toLowerCase());

/** True for the status of an issue nobody has begun. */
export const isNew = (name: string): boolean => NEW.has(name.toLowerCase());
