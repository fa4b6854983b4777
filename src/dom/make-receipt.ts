import { DAY, expiryDay } from '../core/duration.js';
import type { Receipt } from '../core/receipt.js';
import { pick } from '../core/text.js';
import { readOccasion } from '../core/occasion.js';
import type { Kernel } from './kernel.js';

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The visitor’s copy of the record: GDPR 7(1), 15. */
export async function makeReceipt(kernel: Kernel): Promise<Receipt | undefined> {
  const { controller, services, language } = await kernel.policy();
  const { record, decisions } = kernel;
  const occasion = record && readOccasion(record);
  if (!occasion) return undefined;
  return {
    controller: { name: controller.name, email: controller.email },
    site: location.origin,
    time: new Date(occasion.time).toISOString(),
    method: occasion.method,
    language: occasion.language,
    version: occasion.version || undefined,
    decisions: services.flatMap(({ id, name, purpose }) => {
      const entry = record.entries.find((one) => one.id === id);
      const decision = decisions[id];
      if (!entry || !decision) return [];
      const validUntil = dateOf(expiryDay(entry.day, record.months));
      return [
        {
          service: id,
          name: pick(name, language).text,
          purpose,
          decision,
          date: dateOf(entry.day),
          validUntil,
        },
      ];
    }),
  };
}
