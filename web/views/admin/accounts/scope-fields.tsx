import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ROLES, type Role } from '../../../../server/domain/role.ts';
import type { Rights } from '../../../api/accounts.ts';
import { organisationsQuery } from '../../../api/steps.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useAccountsText, type AccountsText } from '../../../lib/i18n/use-accounts-text.ts';
import { textLang } from '../../../lib/text-lang.ts';
import styles from './accounts.module.css';

const css = bindClasses(styles);

/** What is typed of role and scope. */
export interface TypedScope {
  readonly role: Role;
  /** null: no limit. */
  readonly organisations: readonly string[] | null;
  /** Lines; null: no limit. */
  readonly units: string | null;
}

/** Role, organisations and, for accounts, units. An administrator has no limits. */
export function ScopeFields({
  typed,
  hasUnits,
  onType,
}: {
  readonly typed: TypedScope;
  readonly hasUnits: boolean;
  readonly onType: (change: Partial<TypedScope>) => void;
}): ReactNode {
  const text = useAccountsText();
  const { role, organisations, units } = typed;
  const isLimited = role !== 'administrator';
  return (
    <>
      <label>
        <span>{text.roleLabel}</span>
        <select
          value={role}
          onChange={(event) => {
            const next = ROLES.find((each) => each === event.target.value) ?? 'viewer';
            onType(
              next === 'administrator' ? { role: next, organisations: null, units: null } : { role: next },
            );
          }}
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {text.role[each]}
            </option>
          ))}
        </select>
        <small>{text.roleHint[role]}</small>
      </label>
      {isLimited && (
        <Check
          label={text.limitOrganisations}
          isOn={organisations !== null}
          onChange={(isOn) => onType({ organisations: isOn ? [] : null })}
        />
      )}
      {organisations !== null && (
        <OrganisationChoice chosen={organisations} onChoose={(next) => onType({ organisations: next })} />
      )}
      {isLimited && hasUnits && role !== 'viewer' && (
        <Check
          label={text.limitUnits}
          isOn={units !== null}
          onChange={(isOn) => onType({ units: isOn ? '' : null })}
        />
      )}
      {units !== null && (
        <label>
          <span>{text.whichUnits}</span>
          <textarea
            rows={3}
            lang="zh"
            value={units}
            onChange={(event) => onType({ units: event.target.value })}
          />
        </label>
      )}
    </>
  );
}

function OrganisationChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: readonly string[];
  readonly onChoose: (next: readonly string[]) => void;
}): ReactNode {
  const text = useAccountsText();
  const { data = [] } = useQuery(organisationsQuery());
  return (
    <fieldset className={css('set')}>
      <legend className="sr-only">{text.whichOrganisations}</legend>
      {data.map(({ id, name }) => (
        <Check
          key={id}
          label={displayText(name)}
          lang={textLang(name)}
          isOn={chosen.includes(id)}
          onChange={(isOn) => onChoose(isOn ? [...chosen, id] : chosen.filter((each) => each !== id))}
        />
      ))}
    </fieldset>
  );
}

function Check({
  label,
  lang,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly lang?: string | undefined;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}): ReactNode {
  return (
    <label className={css('check')} lang={lang}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

const unitsOf = (units: string): readonly string[] => [
  ...new Set(
    units
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** Rights as they are sent. */
export function rightsOf({ role, organisations, units }: TypedScope): Rights {
  return { role, organisations, owners: units === null ? null : unitsOf(units) };
}

/** What is missing, in words; null: nothing. */
export function scopeProblem({ organisations, units }: TypedScope, text: AccountsText): string | null {
  if (organisations?.length === 0) return text.needOrganisation;
  return units !== null && unitsOf(units).length === 0 ? text.needUnit : null;
}
