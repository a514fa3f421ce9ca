// Finds: owns:council:repairs:LEAD, targets:repairs:damp
MATCH (action:Action {id: 'action:repairs'})-[targets:TARGETS]->()
MATCH (:Organisation)-[owns:OWNS {role: 'LEAD'}]->(action)
SET targets.sources = ['source:lost']
REMOVE owns.evidence
