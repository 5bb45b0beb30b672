export const glossaryPaths = { all: '/glossary', term: (id: string) => `/glossary/${id}` };
