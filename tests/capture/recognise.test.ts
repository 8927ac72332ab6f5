import { expect, test } from 'vitest'
import { recogniseFormat } from '../../src/capture/recognise.ts'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const of = (text: string, name?: string, mediaType?: string) => recogniseFormat({ bytes: bytes(text), name, mediaType })

test('what bytes are is told by how they begin, whatever they are called', () => {
  expect(of('%PDF-1.7', 'page.html', 'text/html')).toBe('pdf')
  expect(of('\x89PNG\r\n\x1a\n')).toBe('image')
  expect(of('\0\0\0\x18ftypmp42')).toBe('video')
  expect(of('ID3\x03')).toBe('audio')
  expect(of('From: x\r\nSubject: a\r\n b\r\nContent-Type: multipart/related;\r\n')).toBe('mhtml')
  expect(of('<!-- saved --><!DOCTYPE html><p>', 'page.txt', 'text/plain')).toBe('html')
})

test('else by what a server or its name says', () => {
  expect(of('# Mill', 'notes.md', 'text/plain')).toBe('markdown')
  expect(of('Mill', 'notes.txt')).toBe('text')
  expect(of('anything', undefined, 'text/html; charset=utf-8')).toBe('html')
  expect(of('anything', 'sound.OGG')).toBe('audio')
  expect(of('<b>x</b> is bold in', undefined, undefined)).toBe('text')
})

test('bytes of which nothing is known are nothing that is captured', () => {
  expect(of('\0\x01\x02', 'data.bin')).toBeUndefined()
  expect(of('\xff\xfea\0')).toBe('text')
})
