import { useState } from 'react';
import { recognition } from '../../../lib/i18n/en/recognition';
import type { KudosView } from '../../../lib/store/queries/recognition';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { saveFile } from '../data/save-file';
import { useDelete } from '../shell/useDelete';
import { measurer, pngOf, receiptSvg } from './receipt-picture';
import { receiptMarkdown, receiptText } from './receipt-text';

/** Takes a receipt elsewhere, as text or as a picture; its author can take it back. */
export function ReceiptActions({ view }: { readonly view: KudosView }) {
  const [said, setSaid] = useState('');
  const deletion = useDelete('kudos');
  const text = receiptText(view);
  const of = `: ${text.headline.slice(0, 120)}`;
  const copy = () =>
    navigator.clipboard.writeText(receiptMarkdown(text)).then(
      () => setSaid(recognition.copied),
      () => setSaid(recognition.copyFailed),
    );
  const draw = () =>
    pngOf(receiptSvg(text, measurer())).then(
      (picture) => saveFile(`${recognition.fileName}.png`, [picture], 'image/png'),
      () => setSaid(recognition.pictureFailed),
    );
  return (
    <div className="-mx-2 flex flex-wrap items-center gap-x-1">
      <span role="status" className="ps-2 text-xs text-muted empty:absolute">
        {said}
      </span>
      <Button kind="quiet" size="small" aria-label={recognition.copy + of} onClick={() => void copy()}>
        {recognition.copy}
      </Button>
      <Button kind="quiet" size="small" aria-label={recognition.picture + of} onClick={() => void draw()}>
        {recognition.picture}
      </Button>
      {view.isMine && (
        <Button
          kind="faint"
          size="small"
          aria-label={recognition.remove + of}
          isPending={deletion.isPending}
          onClick={() => deletion.remove(view.kudos.id)}
        >
          {recognition.remove}
        </Button>
      )}
      <Refusal refusal={deletion.refusal} />
    </div>
  );
}
