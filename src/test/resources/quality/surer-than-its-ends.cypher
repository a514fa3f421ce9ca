// Finds: contributes_to:repairs:dry-homes, implements:repairs:repair, owns:charity:repairs:DELIVERS, owns:council:repairs:LEAD, takes_place_in:repairs:town
MATCH (action:Action {id: 'action:repairs'}) SET action.evidence = 'UNVERIFIED'
