import type { Schema } from '#contract/operation.ts'
import type { CategorySlug } from './seed-products.ts'

type Definition = Schema<'AttributeDefinition'>

const choice = (key: string, label: string, values: string[]): Definition => ({
  key,
  label,
  type: 'choice',
  unit: null,
  values,
  filterable: true,
  required: true,
})
const yesNo = (key: string, label: string): Definition => ({
  key,
  label,
  type: 'boolean',
  unit: null,
  values: [],
  filterable: true,
  required: false,
})
const measure = (key: string, label: string, unit: string | null): Definition => ({
  key,
  label,
  type: 'number',
  unit,
  values: [],
  filterable: false,
  required: false,
})
const text = (key: string, label: string): Definition => ({
  key,
  label,
  type: 'text',
  unit: null,
  values: [],
  filterable: true,
  required: false,
})

export const topCategories: { slug: string; name: string; children: CategorySlug[] }[] = [
  { slug: 'food', name: 'Food and drink', children: ['coffee', 'tea-spices', 'pantry'] },
  { slug: 'home', name: 'Home', children: ['kitchen', 'textiles', 'baskets'] },
  { slug: 'wear', name: 'Wear', children: ['clothing', 'bags-shoes', 'jewellery'] },
  { slug: 'work-play', name: 'Work and play', children: ['books-paper', 'electronics', 'music-games'] },
]

export const leafCategories: Record<CategorySlug, { name: string; attributes: Definition[] }> = {
  coffee: {
    name: 'Coffee',
    attributes: [
      choice('origin', 'Origin', ['Nyeri', 'Kirinyaga', 'Embu', 'Yirgacheffe', 'Sidama', 'Harrar', 'Huye', 'Nyamasheke', 'Jos', 'Blend']),
      choice('roast', 'Roast', ['light', 'medium', 'dark']),
      yesNo('organic', 'Organic'),
    ],
  },
  'tea-spices': {
    name: 'Tea and spices',
    attributes: [
      choice('form', 'Form', ['loose', 'bags', 'ground', 'whole']),
      choice('origin', 'Origin', ['Kericho', 'Limuru', 'Nyungwe', 'Lagos', 'Accra', 'Addis Ababa', 'Zanzibar', 'Cape']),
      yesNo('organic', 'Organic'),
    ],
  },
  pantry: { name: 'Pantry', attributes: [yesNo('vegan', 'Vegan'), measure('weight_g', 'Weight', 'g')] },
  kitchen: {
    name: 'Kitchen',
    attributes: [
      choice('material', 'Material', ['clay', 'stoneware', 'enamel', 'wood', 'steel', 'cast iron', 'glass', 'bamboo']),
      yesNo('dishwasher_safe', 'Dishwasher-safe'),
    ],
  },
  textiles: {
    name: 'Textiles',
    attributes: [
      choice('material', 'Material', ['cotton', 'wool', 'linen', 'sisal', 'silk']),
      measure('width_cm', 'Width', 'cm'),
      yesNo('handmade', 'Handmade'),
    ],
  },
  baskets: {
    name: 'Baskets',
    attributes: [
      choice('material', 'Material', ['sisal', 'banana fibre', 'grass', 'bolga straw', 'palm', 'wire']),
      yesNo('handmade', 'Handmade'),
      measure('height_cm', 'Height', 'cm'),
    ],
  },
  clothing: {
    name: 'Clothing',
    attributes: [choice('material', 'Material', ['cotton', 'linen', 'wool', 'silk']), choice('fit', 'Fit', ['regular', 'loose', 'slim'])],
  },
  'bags-shoes': {
    name: 'Bags and shoes',
    attributes: [
      choice('material', 'Material', ['leather', 'canvas', 'cotton', 'rubber', 'recycled tyre']),
      yesNo('waterproof', 'Waterproof'),
    ],
  },
  jewellery: {
    name: 'Jewellery',
    attributes: [
      choice('material', 'Material', ['brass', 'silver', 'glass beads', 'horn', 'wood', 'recycled metal']),
      yesNo('handmade', 'Handmade'),
    ],
  },
  'books-paper': { name: 'Books and paper', attributes: [measure('pages', 'Pages', null), text('language', 'Language')] },
  electronics: {
    name: 'Electronics',
    attributes: [choice('connector', 'Connector', ['USB-C', 'USB-A', 'jack', 'none']), measure('warranty_months', 'Warranty', 'months')],
  },
  'music-games': {
    name: 'Music and games',
    attributes: [choice('kind', 'Kind', ['instrument', 'board game', 'card game', 'toy']), measure('ages_from', 'From age', 'years')],
  },
}
