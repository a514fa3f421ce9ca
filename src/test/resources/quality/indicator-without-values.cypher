// Finds: indicator:cold-homes
MATCH (damp:Determinant {id: 'determinant:damp'})
MATCH (report:Source {id: 'source:report'})
CREATE (indicator:Indicator {id: 'indicator:cold-homes', name: 'Cold homes', sortKey: 'cold homes\tindicator:cold-homes',
  words: ['cold homes'], unit: '%', polarity: 'LOWER_IS_BETTER', evidence: 'STATED'}),
  (indicator)-[:MEASURES {id: 'measures:cold-homes:damp', evidence: 'EDITORIAL', source: 'source:editors',
    sources: ['source:editors']}]->(damp),
  (indicator)-[:CITES {id: 'cites:indicator:cold-homes:report'}]->(report)
