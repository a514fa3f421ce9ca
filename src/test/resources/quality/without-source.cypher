// Finds: action:repairs, observation:damp-homes-town-2024
MATCH (action:Action {id: 'action:repairs'})-[link:CITES]->()
MATCH (value:Observation {id: 'observation:damp-homes-town-2024'})
SET value.source = 'source:lost'
DELETE link
