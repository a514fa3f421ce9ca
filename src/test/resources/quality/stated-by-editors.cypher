// Finds: determinant:damp, targets:repairs:damp
MATCH (action:Action {id: 'action:repairs'})-[targets:TARGETS]->(damp:Determinant)
SET targets.evidence = 'STATED', damp.evidence = 'STATED'
