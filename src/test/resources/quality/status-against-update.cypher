// Finds: action:repairs
MATCH (action:Action {id: 'action:repairs'}) SET action.status = 'COMPLETED'
