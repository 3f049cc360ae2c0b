/** The CRM's own records: who calls. */
const CUSTOMERS = new Map([
  ["+12505550123", { name: "Grace Okafor", account: "Okafor Boats", since: 2019 }],
  ["+12505550199", { name: "Jonas Lindqvist", account: "Lindqvist & Daughters", since: 2022 }],
]);

/** The customer with this number. */
export const findCustomer = (number: string) => CUSTOMERS.get(number);

/** Whose number this is, as the agent sees it. */
export function describeCustomer(number: string | null | undefined): string {
  if (!number) return "a hidden number";
  const customer = findCustomer(number);
  return customer ? `${customer.name}, ${customer.account} (${number})` : number;
}
