import type { ReactNode } from 'react';

/** A password as it is typed; `hint` says what follows from a new one. */
export function PasswordField({
  label,
  hint,
  isNew,
  value,
  onType,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly isNew: boolean;
  readonly value: string;
  readonly onType: (value: string) => void;
}): ReactNode {
  return (
    <label>
      <span>{label}</span>
      <input
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        required
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
      {hint !== undefined && <small>{hint}</small>}
    </label>
  );
}
