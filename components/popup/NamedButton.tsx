import { Button, type ButtonProps } from '../ui/Button';
import { cut } from '../ui/ClippedText';

interface NamedButtonProps extends Pick<ButtonProps, 'isPending' | 'onClick'> {
  readonly word: string;
  readonly title: string;
}

/** Says to screen readers, too, what it is about: the word alone stands in many lines. */
export const NamedButton = ({ word, title, ...rest }: NamedButtonProps) => (
  <Button size="small" className="shrink-0" aria-label={`${word} ${cut(title, 100)}`} {...rest}>
    {word}
  </Button>
);
