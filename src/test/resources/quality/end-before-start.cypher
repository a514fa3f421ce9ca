// Finds: action:repairs, member_of:charity:board:MEMBER
MATCH (:Organisation {id: 'organisation:charity'})-[link:MEMBER_OF]->(:Organisation {id: 'organisation:board'})
MATCH (action:Action {id: 'action:repairs'})
SET link.sinceOn = date('2026-01-01'), link.untilOn = date('2025-12-31'), action.endsOn = date('2025-05-31')
