// Finds: observation:damp-homes-town-2024
MATCH (value:Observation {id: 'observation:damp-homes-town-2024'}) SET value.lower = 13.0
