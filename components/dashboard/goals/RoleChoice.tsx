import { myGoals } from '../../../lib/i18n/en/my-goals';

export const ROLES = ['owned', 'contributing', 'reviewing'] as const;
export type Role = (typeof ROLES)[number];

interface RoleChoiceProps {
  readonly role: Role;
  readonly onChange: (role: Role) => void;
}

/** Mine by which part I have in them. */
export function RoleChoice({ role, onChange }: RoleChoiceProps) {
  return (
    <div role="group" aria-label={myGoals.which} className="flex flex-wrap gap-1">
      {ROLES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === role}
          className="min-h-9 rounded-md px-3 py-1.5 text-sm text-muted hover:bg-accent-soft hover:text-ink aria-pressed:bg-accent-soft aria-pressed:font-medium aria-pressed:text-ink"
          onClick={() => onChange(one)}
        >
          {myGoals.roles[one]}
        </button>
      ))}
    </div>
  );
}
