import { type Persona, personas } from './domain/setting';
import { type Weather, weathers } from './weather';

/** Who signs in, and how the network is. */
export interface Mood {
  persona: Persona;
  weather: Weather;
}

/** What is asked for by name; an unknown name, or none, gives bà Tám in clear weather. */
export const moodOf = (persona: string | null, weather: string | null): Mood => ({
  persona: personas.find((name) => name === persona) ?? 'tam',
  weather: weathers.find((name) => name === weather) ?? 'clear',
});

function remembered(name: string, given: string | null): string | null {
  const key = `pretend-${name}`;
  try {
    if (given !== null) sessionStorage.setItem(key, given);
    return given ?? sessionStorage.getItem(key);
  } catch {
    return given;
  }
}

/** Reads `?persona=` and `?weather=` and remembers them for this tab. */
export function moodOfTab(search: string): Mood {
  const query = new URLSearchParams(search);
  return moodOf(remembered('persona', query.get('persona')), remembered('weather', query.get('weather')));
}
