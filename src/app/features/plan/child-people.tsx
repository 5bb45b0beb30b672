import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import type { Contact } from '#contract/child.ts';

function Person({ contact }: { contact: Contact }) {
  const { t } = useTranslation('plan');
  const { name, role, phone, email } = contact;
  return (
    <li className="person">
      <p>
        <strong dir="auto">{name}</strong>
        <br />
        {role}
        {phone && (
          <>
            <br />
            <span dir="ltr">{phone}</span>
          </>
        )}
      </p>
      <ButtonRow>
        {phone && (
          <ButtonLink to={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} icon="phone" look="quiet">
            {t('child.call', { name })}
          </ButtonLink>
        )}
        {email && (
          <ButtonLink to={`mailto:${email}`} icon="mail" look="quiet">
            {t('child.write', { name })}
          </ButtonLink>
        )}
      </ButtonRow>
    </li>
  );
}

/** Names to ring or write to about this child. */
export function ChildPeople({ contacts }: { contacts: readonly Contact[] }) {
  const { t } = useTranslation('plan');
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('child.people')}</h2>
      {contacts.length === 0 && <p>{t('child.noPeople')}</p>}
      <ul className="people">
        {contacts.map((contact) => (
          <Person key={`${contact.role} ${contact.name}`} contact={contact} />
        ))}
      </ul>
    </section>
  );
}
