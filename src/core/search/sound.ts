/**
 * Folded text as it sounds, roughly: names of these languages are written in
 * Latin letters in many ways. Breath after a consonant, doubled letters and
 * the length of vowels are left out; `q` is `k`, `ai`, `e` and `y` are
 * `i`, `o`, `v` and `w` are `u`. Equal for Bannu and Bannoo, Khyber and Kyber, Quetta
 * and Kwetta. Other scripts stay as they are, but for doubled letters.
 */
export const soundOf = (folded: string): string =>
  folded
    .replace(/([gkptz])h/g, '$1')
    .replaceAll('q', 'k')
    .replace(/a?[eiy]/g, 'i')
    .replace(/[ovw]/g, 'u')
    .replace(/(.)\1+/gu, '$1');
