import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermId } from '#app/ui/term/term-id.ts';
import type { TermWords } from './find-terms.ts';

/** What terms are called and mean, in the language on screen. */
export function useTermWords(): (id: TermId) => TermWords {
  const { t } = useTranslation('glossary');
  return useCallback((id) => ({ name: t(`terms.${id}.name`), text: t(`terms.${id}.text`) }), [t]);
}
