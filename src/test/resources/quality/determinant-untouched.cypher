// Finds: determinant:noise
MATCH (all:Determinant {id: 'determinant:all'})
MATCH (principle:Principle {id: 'principle:p1'})
MATCH (editors:Source {id: 'source:editors'})
CREATE (noise:Determinant {id: 'determinant:noise', name: 'Noise', sortKey: 'noise\tdeterminant:noise', words: ['noise'],
  evidence: 'EDITORIAL'}),
  (noise)-[:BROADER {id: 'broader:noise:all', evidence: 'EDITORIAL', source: 'source:editors', sources: ['source:editors']}]->(all),
  (noise)-[:FALLS_UNDER {id: 'falls_under:noise:p1', evidence: 'EDITORIAL', source: 'source:editors',
    sources: ['source:editors']}]->(principle),
  (noise)-[:CITES {id: 'cites:determinant:noise:editors'}]->(editors)
