import type { Category } from '#contract/local-offer.ts';

/** What is being looked for; it lives in the address, so that back, reload and a shared link keep it. */
export interface Looking {
  text: string;
  category: Category | undefined;
}

export const localOfferPaths = {
  search: (looking: Partial<Looking> = {}) => {
    const query = new URLSearchParams();
    if (looking.text) query.set('q', looking.text);
    if (looking.category) query.set('category', looking.category);
    return query.size > 0 ? `/local-offer?${query.toString()}` : '/local-offer';
  },
  service: (serviceId: string) => `/local-offer/${serviceId}`,
};
