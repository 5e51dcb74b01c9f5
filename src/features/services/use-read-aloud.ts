import { useEffect, useState } from 'react';

const speech = (): SpeechSynthesis | null =>
  typeof window !== 'undefined' && 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window
    ? window.speechSynthesis
    : null;

const vietnamese = (): SpeechSynthesisVoice | null =>
  speech()
    ?.getVoices()
    .find(({ lang }) => /^vi\b/i.test(lang)) ?? null;

/** Reads sentences aloud where the phone has a Vietnamese voice (Web Speech API); `able` is false elsewhere. */
export function useReadAloud() {
  const [able, setAble] = useState(() => vietnamese() !== null);
  const [reading, setReading] = useState(false);
  useEffect(() => {
    const look = () => setAble(vietnamese() !== null);
    // Voices arrive late; Safari before 16 has no event for it, only the property.
    const engine = speech();
    if (engine) engine.onvoiceschanged = look;
    return () => {
      if (engine) engine.onvoiceschanged = null;
      engine?.cancel();
    };
  }, []);

  function stop() {
    speech()?.cancel();
    setReading(false);
  }

  function read(sentences: readonly string[]) {
    const engine = speech();
    const voice = vietnamese();
    if (!engine || !voice) return;
    engine.cancel();
    // One utterance a sentence: some phones fall silent in the middle of a long one.
    for (const [index, sentence] of sentences.entries()) {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.95;
      utterance.onerror = () => setReading(false);
      if (index === sentences.length - 1) utterance.onend = () => setReading(false);
      engine.speak(utterance);
    }
    setReading(sentences.length > 0);
  }

  return { able, reading, read, stop };
}
