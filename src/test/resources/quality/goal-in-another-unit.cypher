// Finds: goal:dry-homes
MATCH (goal:Goal {id: 'goal:dry-homes'}) SET goal.unit = 'homes'
