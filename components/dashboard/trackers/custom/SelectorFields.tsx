import { CUSTOM_FIELDS, type CustomField, ROW_FIELDS } from '../../../../lib/domain/custom-fields';
import { customTracker as words } from '../../../../lib/i18n/en/custom-tracker';
import { SelectorField } from './SelectorField';
import type { CustomFormState } from './useCustomForm';

interface SelectorFieldsProps {
  /** A page of one ticket, or one row of many. */
  readonly part: 'page' | 'row';
  readonly form: CustomFormState;
}

/** What is read in one kind of place. */
export function SelectorFields({
  part,
  form: { values, errorAt, put, point, rowSelector, seen },
}: SelectorFieldsProps) {
  const isPage = part === 'page';
  const fields: readonly CustomField[] = isPage ? CUSTOM_FIELDS : ROW_FIELDS;
  const title = isPage ? words.onPage : words.inRows;
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-sm font-semibold">{title}</legend>
      <p className="text-sm text-muted">{isPage ? words.onPageHint : words.inRowsHint}</p>
      <div className="grid items-start gap-x-6 gap-y-3 lg:grid-cols-2">
        {fields.map((field) => (
          <SelectorField
            key={field}
            field={field}
            place={title}
            value={values[part][field] ?? ''}
            error={errorAt(isPage ? `page.${field}` : `rows.0.${field}`)}
            onChange={(text) => put(part, field, text)}
            onPoint={
              !isPage && field !== 'row' && rowSelector === ''
                ? undefined
                : () => void point(part, field).catch(reportError)
            }
            isPointing={seen.pointed === `${part}.${field}`}
          />
        ))}
      </div>
    </fieldset>
  );
}
