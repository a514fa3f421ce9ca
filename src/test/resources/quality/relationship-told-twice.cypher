// Finds: targets:repairs:damp-again
MATCH (action:Action {id: 'action:repairs'})
MATCH (damp:Determinant {id: 'determinant:damp'})
CREATE (action)-[:TARGETS {id: 'targets:repairs:damp-again', evidence: 'EDITORIAL', source: 'source:editors',
  sources: ['source:editors']}]->(damp)
