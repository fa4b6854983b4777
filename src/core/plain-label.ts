/**
 * Labels of what grants and refuses say what they do, and nothing else: no yes or no to another question, no praise, no regret (AP
 * rule 3; EDPB guidelines 3/2022, 4.3.1). Forty characters are plenty for that.
 */
const PERSUADING =
  /optima|ervaring|experience|erlebnis|expérience|beter|better|besser|mieux|jammer|helaas|sorry|leider|dommage|regret/i;
const ANSWERING = /^(ja|nee|nein|yes|no(?! cookies)|oui|non|ok|okay|prima|begrepen|got it)\b/i;
const PICTURE = /\p{Extended_Pictographic}/u;

export const isPlainLabel = (label: string): boolean =>
  label.length <= 40 &&
  !PERSUADING.test(label) &&
  !ANSWERING.test(label.trim()) &&
  !PICTURE.test(label);
