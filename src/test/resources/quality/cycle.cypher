// Finds: area:country, area:town
MATCH (country:Area {id: 'area:country'})
MATCH (town:Area {id: 'area:town'})
CREATE (country)-[:PART_OF {id: 'part_of:country:town', evidence: 'STATED', source: 'source:report',
  sources: ['source:report']}]->(town)
