import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ContentBlocks } from '../../src/ui/content-blocks'

describe('content blocks', () => {
  it('show markup as text, never as markup', () => {
    const text = '<img src=x onerror="alert(1)"> **gras** [lien](javascript:alert(1))'
    render(<ContentBlocks blocks={[{ type: 'paragraph', text }]} />)
    expect(screen.getByText(text)).toBeVisible()
    expect(document.querySelector('img, a, strong')).toBeNull()
  })

  it('give steps an ordered list, a definition its term, a table its caption and headers', () => {
    render(
      <ContentBlocks
        blocks={[
          { type: 'steps', items: ['Un', 'Deux'] },
          { type: 'definition', term: 'RGPD', text: 'Un règlement.' },
          { type: 'table', caption: 'Durées', head: ['Phase', 'Durée'], rows: [['Active', 'Courte']] },
        ]}
      />,
    )
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByRole('term')).toHaveTextContent('RGPD')
    expect(screen.getByRole('table', { name: 'Durées' })).toBeVisible()
    expect(screen.getByRole('rowheader', { name: 'Active' })).toBeVisible()
  })

  it('open a link apart, without saying where from', () => {
    const items = [{ label: 'DLiS', address: 'https://www.social-project.fr/dlis', year: 2024 }]
    render(<ContentBlocks blocks={[{ type: 'links', items }]} />)
    const link = screen.getByRole('link', { name: 'DLiS' })
    expect(link).toHaveAttribute('target', '_blank')
    expect(link.getAttribute('rel')).toContain('noreferrer')
    expect(screen.getByText('(2024)')).toBeVisible()
  })
})
