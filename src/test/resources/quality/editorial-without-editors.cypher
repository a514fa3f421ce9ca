// Finds: targets:repairs:damp
MATCH (action:Action {id: 'action:repairs'})-[targets:TARGETS]->() SET targets.sources = ['source:report']
