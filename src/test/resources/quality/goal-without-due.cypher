// Finds: goal:dry-homes
MATCH (goal:Goal {id: 'goal:dry-homes'}) REMOVE goal.due, goal.dueOn
