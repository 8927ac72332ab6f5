import type { Fields } from '../../../dataset/raw-record.ts'
import { isObject } from '../json-entry.ts'

/** Whether a value is an answer of Google’s Fact Check Tools API: of its search, or of the markup that a publisher keeps there. */
export function isApiAnswer(json: unknown): json is Fields {
  if (!isObject(json)) return false
  const { claims, claimReviewMarkupPages } = json
  if (Array.isArray(claimReviewMarkupPages)) return true
  return Array.isArray(claims) && claims.some((claim) => isObject(claim) && Array.isArray(claim['claimReview']))
}

/**
 * The answer as ClaimReview, each field under the name that Google documents for it; what has no such name keeps its own, to be told.
 *
 * @see https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims
 */
export function asClaimReviews({ claims, claimReviewMarkupPages, ...rest }: Fields): unknown {
  const { nextPageToken, ...others } = rest
  const more = typeof nextPageToken === 'string' && nextPageToken !== '' ? { nextPageToken } : {}
  const asked = Array.isArray(claims) ? { claims: claims.map(ofClaim) } : {}
  const kept = Array.isArray(claimReviewMarkupPages)
    ? { claimReviewMarkupPages: claimReviewMarkupPages.map(ofPage) }
    : {}
  return { ...asked, ...kept, ...more, ...others }
}

function ofClaim(claim: unknown): unknown {
  if (!isObject(claim) || !Array.isArray(claim['claimReview'])) return claim
  const { text, claimant, claimDate, claimReview, ...rest } = claim
  return {
    ...rest,
    claimReview: (claimReview as unknown[]).map((review) => {
      if (!isObject(review)) return review
      const { publisher, title, reviewDate, textualRating, languageCode, ...more } = review
      return present({
        ...more,
        '@type': 'ClaimReview',
        claimReviewed: text,
        headline: title,
        datePublished: reviewDate,
        inLanguage: languageCode,
        author: publisherOf(publisher),
        reviewRating: { '@type': 'Rating', alternateName: textualRating },
        itemReviewed: present({
          '@type': 'Claim',
          author: claimant === undefined ? undefined : { name: claimant },
          datePublished: claimDate,
        }),
      })
    }),
  }
}

function publisherOf(publisher: unknown): unknown {
  if (!isObject(publisher)) return publisher
  const { name, site, ...rest } = publisher
  const url = typeof site === 'string' && !/^https?:/i.test(site) ? `https://${site}/` : site
  return { ...rest, '@type': 'Organization', name: name ?? site, url }
}

function ofPage(page: unknown): unknown {
  if (!isObject(page) || !Array.isArray(page['claimReviewMarkups'])) return page
  const { pageUrl, publishDate, claimReviewAuthor, claimReviewMarkups, ...rest } = page
  const { name: pageName, versionId: pageVersion, ...told } = rest
  return {
    ...told,
    ...(pageName === undefined ? {} : { resource: pageName }),
    ...(pageVersion === undefined ? {} : { versionId: pageVersion }),
    claimReviewMarkups: (claimReviewMarkups as unknown[]).map((markup) => {
      if (!isObject(markup)) return markup
      const { claimDate, claimLocation, claimFirstAppearance, claimAppearances, claimAuthor, rating, url, ...more } =
        markup
      return present({
        ...more,
        '@type': 'ClaimReview',
        url: url ?? pageUrl,
        datePublished: publishDate,
        author: isObject(claimReviewAuthor) ? { '@type': 'Organization', ...claimReviewAuthor } : claimReviewAuthor,
        reviewRating: ratingOf(rating),
        itemReviewed: present({
          '@type': 'Claim',
          name: claimLocation,
          datePublished: claimDate,
          author: claimAuthor,
          firstAppearance: claimFirstAppearance,
          appearance: claimAppearances,
        }),
      })
    }),
  }
}

function ratingOf(rating: unknown): unknown {
  if (!isObject(rating)) return rating
  const { textualRating, ...rest } = rating
  return { ...rest, '@type': 'Rating', alternateName: textualRating }
}

function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
