// Finds: action:repairs
MATCH (action:Action {id: 'action:repairs'}) SET action.end = '2026-07', action.endsOn = date('2026-07-31')
