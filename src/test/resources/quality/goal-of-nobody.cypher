// Finds: goal:dry-homes
MATCH ()-[link:PROMISES|HAS_GOAL]->(:Goal {id: 'goal:dry-homes'}) DELETE link
