import { loadOffices } from '@city';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import type { KeyStore } from '../../platform';
import { usePlatform } from '../../platform/context';

/** The ward or commune that the citizen named as her own; kept on this phone only. */
export interface MyUnit {
  code: string;
  name: string;
}

const key = 'app/unit';
const shape = v.object({ json: v.object({ code: v.string(), name: v.string() }) });

/** Reads the unit kept on this phone; null when none was named, or the entry is damaged. */
export async function keptUnit(store: KeyStore): Promise<MyUnit | null> {
  const read = v.safeParse(shape, await store.get(key));
  return read.success ? read.output.json : null;
}

/** The citizen's unit and where its office is, and how to name another. */
export function useMyOffice() {
  const { store } = usePlatform();
  const cache = useQueryClient();
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
    /** Shows the unit's office from now on; false when the phone could not remember it for the next time. */
    async choose(unit: MyUnit): Promise<boolean> {
      const place = (await loadOffices()).get(unit.code) ?? null;
      cache.setQueryData(['my-office'], { unit, place });
      return (await store.set(key, { json: unit })).ok;
    },
  };
}
