// Finds: organisation:charity
MATCH (charity:Organisation {id: 'organisation:charity'})
MATCH (council:Organisation {id: 'organisation:council'})
CREATE (charity)-[:SUCCEEDED_BY {id: 'succeeded_by:charity:council', evidence: 'STATED', source: 'source:report',
  sources: ['source:report']}]->(council)
