import { expect, test } from 'vitest'
import { idsInView, renamedView } from '../../src/model/view-address.ts'

test('a view names records in its scope, in what is chosen, taken away, unfolded, expanded, hidden and pinned', () => {
  const view =
    '#show=near~a,b~2~both&sel=c,d~e&without=outlet:f&open=g&plus=h,i/denies&hide=j&pin=k~1~2&asof=2026&layout=time&tour=t~2'
  expect(idsInView(view)).toEqual(['a', 'b', 'c', 'd~e', 'f', 'g', 'h', 'i', 'j', 'k'])
  expect(idsInView('#show=path~a~b&sel=a')).toEqual(['a', 'b'])
  expect(idsInView('#show=everything&sel=status:refuted')).toEqual([])
  expect(idsInView('#')).toEqual([])
})

test('a view names the same under other ids, and keeps all else to the letter', () => {
  const newId = (id: string) => (id === 'a' ? 'x' : id)
  expect(renamedView('#show=claim~a&sel=a,b&plus=a/denies&without=outlet:a&pin=a~1~2&lens=single', newId)).toBe(
    '#show=claim~x&sel=x,b&plus=x/denies&without=outlet:x&pin=x~1~2&lens=single',
  )
  expect(renamedView('#show=claim~b&sel=%E0%A4&odd', newId)).toBe('#show=claim~b&sel=%E0%A4&odd')
})
