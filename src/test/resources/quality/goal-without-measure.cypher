// Finds: goal:dry-homes
MATCH (:Goal {id: 'goal:dry-homes'})-[link:MEASURED_BY]->() DELETE link
