import { describe, expect, test } from 'vitest'
import { isPlaceholderAuthor } from '../../../src/exchange/import/placeholder.ts'

const NOBODY = `Various sources|Facebook users|Fuentes varias|Social media users|Multiple sources|Viral post|Anonymous|Unknown|N/A|Usuarios de redes|Internautes|Redes sociales|Posts on X|WhatsApp forward|-|—|?|
Multiple Facebook posts|Facebook post|Viral Facebook post|Viral video|Viral image|Social media|Social Media Post|Social media posts|Posts nas redes sociais|Diversas fontes|Publicaciones en Facebook|Usuarios de Facebook y Twitter|Cadena de WhatsApp|
Mensaje viral|Diversas fuentes|Varias fuentes|Various|Several people|Some Facebook users|Netizens|Twitter users|X users|Users on X (Twitter)|Unknown author|Anonymous user|Anonymous sources|Bloggers|Various websites|Multiple websites|
Páginas de Facebook|Utilisateurs de Facebook|Publications Facebook|Publications sur les réseaux sociaux|Des internautes|Plusieurs utilisateurs de Facebook|Sources multiples|Réseaux sociaux|Utenti Facebook|Fonti varie|Post sui social|
Social-Media-Nutzer|Facebook-Nutzer|Facebook-Nutzerin|Verschiedene Quellen|Unbekannt|Soziale Medien|Facebookgebruikers in groepen|Usuaris de xarxes socials|Użytkownicy Facebooka|Posty na Facebooku|Sosyal medya kullanıcıları|Pengguna Facebook|Warganet|
Пользователи соцсетей|Пользователи Facebook|Соцсети|Неизвестно|Телеграм-каналы|مستخدمو فيسبوك|مواقع التواصل الاجتماعي|مجهول|सोशल मीडिया यूजर्स|फेसबुक यूजर|वायरल पोस्ट|सोशल मीडिया|网友|网传消息|社交媒体用户|ネットユーザー|SNS|누리꾼|페이스북 사용자|
Post on X|Viral WhatsApp message|WhatsApp messages|Telegram channels|Internet|The public|Null|Not available|2 Facebook users|Chain message on WhatsApp|Publicação no Facebook|Postagens em redes sociais|Perfis no Instagram`
const SOMEBODY = `Facebook|Meta|The Anonymous Collective|Various Artists Ltd|X|X Corp.|Twitter|The Post|Washington Post|People|The People|The Forward|Forward|Channel X|Canal 13|Canal 5|20 Minutes|Internet Archive|Anonymous News Network|Facebook Users Association|Social Media Today|
Media Matters|The Source|Source|Media|Network|The Network|Users First|Open Sources Ltd|Unknown Worlds|Blog del Narco|Telegram|TikTok|WhatsApp|Page Six|The Message|Various Artists|Ana Popular|Donald Trump|Narendra Modi|The Sun|Web Summit|Online News|Line|Viral|Viral Hog|Storyful|
Reel|The Story|Thread|Social Democrats|Le Point|Gente|La Gente|Canal|Персона|Канал|Video|The Author|Threads|Real Media Post Group|El Pueblo|Juan Autor Gómez|El Canal de los Deportes|O Público|Media Network|Fontes|Les Inconnus|Media Group|Telegram|Diverse Media|Online Channel|Popular Channel|Viral Media|Banco Popular|Line Group|Social Democrats|Social|The Network Group|123|24 Horas`

describe('names that stand for nobody', () => {
  test.each(NOBODY.split('|').map((name) => name.trim()))('%s', (name) => {
    expect(isPlaceholderAuthor(name)).toBe(true)
  })
  test.each(['', '  ', 'n/a', 'ANONYMOUS', ' facebook  USERS '])(
    'also in other letters and with spaces: “%s”',
    (name) => {
      expect(isPlaceholderAuthor(name)).toBe(true)
    },
  )
})

describe('names of somebody', () => {
  test.each(SOMEBODY.split('|').map((name) => name.trim()))('%s', (name) => {
    expect(isPlaceholderAuthor(name)).toBe(false)
  })
})
