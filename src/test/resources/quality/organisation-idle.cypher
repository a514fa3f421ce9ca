// Finds: organisation:idler
MATCH (report:Source {id: 'source:report'})
MATCH (town:Area {id: 'area:town'})
CREATE (idler:Organisation {id: 'organisation:idler', name: 'Idler', sortKey: 'idler\torganisation:idler', words: ['idler'],
  sector: 'THIRD', evidence: 'STATED'}),
  (idler)-[:OPERATES_IN {id: 'operates_in:idler:town', evidence: 'STATED', source: 'source:report', sources: ['source:report']}]->(town),
  (idler)-[:CITES {id: 'cites:organisation:idler:report'}]->(report)
