import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import { find } from '../../../src/query/find/find.ts'
import { openView } from '../../../src/sourcing/view.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { throughSnapshot } from '../../snapshot/packed.ts'

const dataset = makeDataset({
  sources: [{ id: 'wire', title: '朝日新聞' }],
  claims: [
    { id: 'ar', text: 'أعلن الوزير إغلاق الميناء.' },
    { id: 'ar-vowels', text: 'وَصَلَتِ السَّفِينَةُ إلى المرفأ.' },
    { id: 'ja', text: '東京都の水道料金は四月に上がる。' },
    { id: 'ja-kana', text: 'ジャーナリストのＡＩモデルが盗まれた' },
    { id: 'ru', text: 'Министр объявил о закрытии порта. Ёлки срубили.' },
    { id: 'th', text: 'ประเทศไทยปิดท่าเรือเพราะน้ำท่วม' },
    { id: 'th-fish', text: 'ปูมีพิษในอ่าวปีนี้' },
    { id: 'uk', text: 'Київ закрив порт' },
    { id: 'zh', text: '国务院总理宣布关闭深圳港口。' },
    { id: 'zh-mixed', text: 'GPT模型2024年泄露了地址' },
  ],
})

describe.each([
  ['a dataset', openView(indexDataset(dataset))],
  ['its snapshot', openView(throughSnapshot(dataset).graph.reader)],
])('in %s', (_, view) => {
  const found = (text: string) => {
    const { results, matched } = find(view, { text, kind: 'claim' })
    return [matched, ...results.map(({ id }) => id)]
  }

  test.each([
    ['港口', 'zh'],
    ['总理 关闭', 'zh'],
    ['国务院总理', 'zh'],
    ['深', 'zh'],
    ['泄露', 'zh-mixed'],
    ['模型', 'zh-mixed'],
    ['gpt', 'zh-mixed'],
    ['2024', 'zh-mixed'],
    ['水道', 'ja'],
    ['料金は', 'ja'],
    ['東京', 'ja'],
    ['東京都の水道料金は四月に上がる', 'ja'],
    ['ジャーナリスト', 'ja-kana'],
    ['ﾓﾃﾞﾙ', 'ja-kana'],
    ['ai', 'ja-kana'],
    ['น้ำท่วม', 'th'],
    ['ท่าเรือ', 'th'],
    ['ประเทศไทย', 'th'],
    ['ปู', 'th-fish'],
  ])('what is written without spaces is found by a word in it: %s', (text, id) => {
    expect(found(text)).toEqual(['all', id])
  })

  test.each([
    ['الوزير', 'ar'],
    ['الوَزِير', 'ar'],
    ['المينا', 'ar'],
    ['السفينة', 'ar-vowels'],
    ['МИНИСТР', 'ru'],
    ['елки', 'ru'],
    ['закрыти', 'ru'],
    ['киів', 'uk'],
  ])('case, marks and endings matter no more in Arabic and Cyrillic than elsewhere: %s', (text, id) => {
    expect(found(text)).toEqual(['all', id])
  })

  test('where no claim has all words, those are found that have some', () => {
    expect(found('水道 港口')).toEqual(['any', 'zh', 'ja'])
  })

  test('titles are found, too', () => {
    expect(find(view, { text: '新聞' }).results.map(({ id }) => id)).toEqual(['wire'])
  })
})
