// Finds: goal:dry-homes
MATCH (goal:Goal {id: 'goal:dry-homes'})-[:MEASURED_BY]->(indicator:Indicator)<-[:OF_INDICATOR]-(value:Observation)
DETACH DELETE value
