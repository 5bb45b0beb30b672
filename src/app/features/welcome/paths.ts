export const welcomePages = 3;

export const welcomePaths = { page: (page: number) => (page === 1 ? '/welcome' : `/welcome?page=${page}`) };
