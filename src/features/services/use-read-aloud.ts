import { useCallback, useEffect, useRef, useState } from 'react';

const speech = (): SpeechSynthesis | null =>
  typeof window !== 'undefined' && 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window
    ? window.speechSynthesis
    : null;

const vietnamese = (): SpeechSynthesisVoice | null =>
  speech()
    ?.getVoices()
    .find(({ lang }) => /^vi\b/i.test(lang)) ?? null;

/** Reads pieces aloud where the phone has a Vietnamese voice (Web Speech API); `able` is false elsewhere. */
export function useReadAloud() {
  const [able, setAble] = useState(() => vietnamese() !== null);
  const [reading, setReading] = useState(false);
  // The pieces of a reading that was stopped still report; only the last reading's count.
  const turn = useRef(0);

  const stop = useCallback(() => {
    turn.current += 1;
    speech()?.cancel();
    setReading(false);
  }, []);

  useEffect(() => {
    const look = () => setAble(vietnamese() !== null);
    // Voices arrive late; Safari before 16 has no event for it, only the property.
    const engine = speech();
    if (engine) engine.onvoiceschanged = look;
    window.addEventListener('pagehide', stop);
    return () => {
      if (engine) engine.onvoiceschanged = null;
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [stop]);

  function read(pieces: readonly string[]) {
    stop();
    const engine = speech();
    const voice = vietnamese();
    if (!engine || !voice) return;
    const own = turn.current;
    const end = () => {
      if (own === turn.current) setReading(false);
    };
    for (const [index, piece] of pieces.entries()) {
      const utterance = new SpeechSynthesisUtterance(piece);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.95;
      utterance.onerror = end;
      if (index === pieces.length - 1) utterance.onend = end;
      engine.speak(utterance);
    }
    setReading(pieces.length > 0);
  }

  return { able, reading, read, stop };
}
