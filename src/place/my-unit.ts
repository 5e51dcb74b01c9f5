import { loadOffices } from '@city';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as v from 'valibot';
import type { KeyStore } from '../platform';
import { usePlatform } from '../platform/context';
import type { ChosenUnit } from './unit';

const key = 'app/unit';
const shape = v.object({ json: v.object({ code: v.string(), name: v.string() }) });

/** Reads the unit kept on this phone; null when none was named, or the entry is damaged. */
export async function keptUnit(store: KeyStore): Promise<ChosenUnit | null> {
  const read = v.safeParse(shape, await store.get(key));
  return read.success ? read.output.json : null;
}

/** The citizen's unit and where its office is, and how to name another. */
export function useMyOffice() {
  const { store } = usePlatform();
  const cache = useQueryClient();
  const [forgetful, setForgetful] = useState(false);
  const mine = useQuery({
    queryKey: ['my-office'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const unit = await keptUnit(store);
      return unit ? { unit, place: (await loadOffices()).get(unit.code) ?? null } : null;
    },
  });
  return {
    office: mine.data ?? null,
    /** The phone could not remember the unit for the next time. */
    forgetful,
    /** Shows the unit's office from now on. */
    choose(unit: ChosenUnit): void {
      void store.set(key, { json: unit }).then(({ ok }) => setForgetful(!ok));
      // Without the table the unit still counts; its office is then told as unknown.
      const show = (place = '') => cache.setQueryData(['my-office'], { unit, place: place || null });
      void loadOffices().then(
        (offices) => show(offices.get(unit.code)),
        () => show(),
      );
    },
  };
}
