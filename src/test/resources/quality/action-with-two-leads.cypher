// Finds: action:repairs
MATCH (charity:Organisation {id: 'organisation:charity'})
MATCH (action:Action {id: 'action:repairs'})
CREATE (charity)-[:OWNS {id: 'owns:charity:repairs:LEAD', role: 'LEAD', sinceOn: date('2026-01-01'), evidence: 'STATED',
  source: 'source:report', sources: ['source:report']}]->(action)
