/** The same server and login, another database. */
export const databaseAt = (url: string, database: string): string => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
};

/** The name of the database in an address. */
export const databaseNameOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));
