import { money } from '#mock/kernel/money.ts'
import type { OddSeed } from './seed.ts'

const plain = { category: 'pantry', vendor: 'lagoon', price: 700, attributes: {}, description: 'Imported from the old shop.' } as const
const unrated = { rating: { average: null, count: 0 } }
const many = Array.from({ length: 40 }, (_, at) => `${at + 1} pcs`)

// biome-ignore format: one product per line is easier to read and to compare
/** What a catalogue looks like after ten years and three imports. Every row fits the contract; what people wrote into it is another matter. */
export const messySeeds: OddSeed[] = [
  // Too much, too little, nothing.
  { ...plain, handle: 'm-longest', title: 'Mango chutney extra hot with ginger, garlic and lime, large jar, new recipe, glass, Lagos, DO NOT USE, see second entry!', product: { ...unrated, slug: 'mango-chutney-extra-hot-with-ginger-and-garlic-and-lime-large-jar-new-recipe-gl' } },
  { ...plain, handle: 'm-one-letter', title: 'X', product: unrated },
  { ...plain, handle: 'm-no-words', title: '-', description: '', product: unrated },
  { ...plain, handle: 'm-no-text', title: 'Palm oil 1l', description: '', product: unrated },
  { ...plain, handle: 'm-wordy', title: 'Groundnut paste', description: `${'Very good, very natural, no sugar. '.repeat(114)}`.trim(), product: unrated },
  { ...plain, handle: 'm-no-image', title: 'Dried okra', product: { ...unrated, images: [] } },
  { ...plain, handle: 'm-shouting', title: 'BEST PRICE!!! ORIGINAL EGUSI 100% !!!', description: 'CALL FOR PRICE. WHOLESALE ONLY. NO REFUND.', product: unrated },
  { ...plain, handle: 'm-spaces', title: '  Cocoa   powder\u00a0200 g ', description: '\n\nCocoa\tpowder.\n\n\n', product: unrated },
  { ...plain, handle: 'm-entities', title: 'Tea &amp; biscuits &ndash; gift box', description: 'It&#39;s a gift box &amp; more&hellip;', product: unrated },
  { ...plain, handle: 'm-mojibake', title: 'CafÃ© moulu 250Â g', description: 'TorrÃ©faction artisanale â€“ goÃ»t corsÃ©.', product: unrated },
  { ...plain, handle: 'm-question', title: 'Attik?? 1kg', description: 'Caf? ?thiopien', product: unrated },
  // Letters of the world.
  { ...plain, handle: 'm-arabic', title: 'قهوة عربية بالهيل ٢٥٠ غرام', description: 'قهوة محمصة مع الهيل، 250 g، من Harrar.', product: { ...unrated, slug: 'arabic-coffee-cardamom' } },
  { ...plain, handle: 'm-mixed-way', title: 'Coffee قهوة (Harrar) 500 g', description: 'English first, ثم العربية, then English again: 1, 2, 3.', product: unrated },
  { ...plain, handle: 'm-override', title: 'Price \u202e001 SEK\u202c only', description: 'The title holds a right-to-left override.', product: unrated },
  { ...plain, handle: 'm-amharic', title: 'የቡና መፍጫ ጀበና', description: 'ከሸክላ የተሠራ ጀበና።', product: { ...unrated, slug: 'jebena-clay' } },
  { ...plain, handle: 'm-yoruba', title: 'Ọ̀pá ìlù gángan', description: 'Talking drum stick. Marks stand above and below letters, some in two characters.', product: unrated },
  { ...plain, handle: 'm-cafe-nfc', title: 'Café blend', description: 'The accent is one character.', product: { ...unrated, slug: 'cafe-blend' } },
  { ...plain, handle: 'm-cafe-nfd', title: 'Cafe\u0301 blend', description: 'The accent is a character of its own. To the eye it is the same title.', product: { ...unrated, slug: 'cafe-blend-2' } },
  { ...plain, handle: 'm-homoglyph', title: 'Nyeri АА coffee', description: 'The two letters are Cyrillic.', product: { ...unrated, slug: 'nyeri-aa-coffee' } },
  { ...plain, handle: 'm-dotless', title: 'İzmir INCIR ınce', description: 'Lower case depends on the language: I, ı, İ and i.', product: unrated },
  { ...plain, handle: 'm-zero-width', title: 'Sha\u200bdow bu\u200dtter', description: 'Search for "shadow butter".', product: unrated },
  { ...plain, handle: 'm-wide', title: 'ＦＵＬＬ　ＷＩＤＴＨ　ｓｐｉｃｅ', description: 'Full-width letters: ①②③ ½ ﬁ ™.', product: unrated },
  { ...plain, handle: 'm-emoji', title: '🌶️🔥 Pili pili 👩🏾‍🌾 ❤️', description: 'One farmer is three characters and seven units: 👩🏾‍🌾. Flags: 🇰🇪🇳🇬.', product: { ...unrated, slug: 'pili-pili' } },
  { ...plain, handle: 'm-zalgo', title: 'H̷̢̛o̸͓t̴̰̾ s̶͇̑a̷̱͐u̸̞̓c̵̣̆e̴̗͊', description: 'Marks upon marks.', product: unrated },
  // Nearly the same.
  { ...plain, handle: 'm-slug-1', title: 'Shea butter 200g', product: { ...unrated, slug: 'shea-butter-200g' } },
  { ...plain, handle: 'm-slug-2', title: 'Shea Butter 200 g', vendor: 'harbour', product: { ...unrated, slug: 'shea-butter-200-g' } },
  { ...plain, handle: 'm-slug-3', title: 'Shea-Butter (200g)', product: { ...unrated, slug: 'shea-buter-200g' } },
  { ...plain, handle: 'm-slug-4', title: 'Shea butter 200g', vendor: 'harbour', product: { ...unrated, slug: 'shea-butter-200g-2' } },
  { ...plain, handle: 'm-zero-o', title: 'SHEA BUTTER 2OOg', product: { ...unrated, slug: 'shea-butter-2oog' } },
  // Prices, stock, variants.
  { ...plain, handle: 'm-one-cent', title: 'Test product DO NOT ORDER', description: 'test test 123', variants: [{ prices: [money(1, 'KES')], on_hand: 0 }], product: unrated },
  { ...plain, handle: 'm-dear', title: 'Saffron, whole harvest', variants: [{ prices: [money(99_999_999_900, 'KES')], on_hand: 1 }] },
  { ...plain, handle: 'm-no-shilling', title: 'Sold in dollars only', variants: [{ prices: [money(1999, 'USD')] }] },
  { ...plain, handle: 'm-discount', title: 'Always on sale', variants: [{ compare_at: money(70_000, 'KES') }] },
  { ...plain, handle: 'm-archived', title: 'Honey', option: { name: 'size', values: ['250 g', '500 g', '1 kg', '1kg', '1 Kg'] }, variants: [{ status: 'archived' }, { status: 'archived' }, {}, { status: 'archived', on_hand: 0 }, { status: 'archived', on_hand: 0 }], product: unrated },
  { ...plain, handle: 'm-gone', title: 'Nothing of it is sold any more', option: { name: 'size', values: ['S', 'M'] }, variants: [{ status: 'archived' }, { status: 'archived' }], product: unrated },
  { ...plain, handle: 'm-priceless', title: 'Without any price', variants: [{ prices: [] }], product: unrated },
  { ...plain, handle: 'm-forty', title: 'Bouillon cubes', option: { name: 'pack', values: many }, product: unrated },
  { ...plain, handle: 'm-heavy', title: 'Feather, 1 piece', variants: [{ weight_g: 1_000_000 }], product: unrated },
  { ...plain, handle: 'm-weightless', title: 'Rice, 50 kg', variants: [{ weight_g: 0, on_hand: 1_000_000 }], product: unrated },
  { ...plain, handle: 'm-old', title: 'From the first import', product: { ...unrated, created_at: '1970-01-01T00:00:00.000Z', updated_at: '1970-01-01T00:00:00.000Z' } },
  { ...plain, handle: 'm-attributes', title: 'Attributes of another category', attributes: { origin: 'N/A', organic: 'yes', weight: -1, 'colour_2': '' }, product: unrated },
  { ...plain, handle: 'm-draft', title: 'Copy of copy of Palm oil (2) FINAL', product: { ...unrated, status: 'draft' } },
]
