import { useEffect, useState } from 'preact/hooks';

export interface Draft {
  text: string;
  /** It differs from what is stored. */
  isTyped: boolean;
  type: (text: string) => void;
}

/** What is typed over a stored value: follows the store until somebody types, and then keeps what they typed whatever changes meanwhile. */
export function useDraft(stored: string): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    // Saved, or typed back: from here on it follows the store again.
    if (typed === stored) setTyped(null);
  }, [typed, stored]);
  const text = typed ?? stored;
  return { text, isTyped: text !== stored, type: setTyped };
}
