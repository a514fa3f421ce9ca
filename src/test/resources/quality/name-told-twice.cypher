// Finds: organisation:charity, organisation:charity-2
MATCH (charity:Organisation {id: 'organisation:charity'})-[:CITES]->(report:Source)
MATCH (board:Organisation {id: 'organisation:board'})
CREATE (other:Organisation {id: 'organisation:charity-2', name: 'CHARITY!', sortKey: 'charity\torganisation:charity-2',
  words: ['charity 2'], sector: 'THIRD', evidence: 'STATED'}),
  (other)-[:CITES {id: 'cites:organisation:charity-2:report'}]->(report),
  (other)-[:MEMBER_OF {id: 'member_of:charity-2:board:MEMBER', role: 'MEMBER', evidence: 'STATED', source: 'source:report',
    sources: ['source:report']}]->(board)
