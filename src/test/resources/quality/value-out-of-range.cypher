// Finds: observation:damp-homes-town-2024
MATCH (value:Observation {id: 'observation:damp-homes-town-2024'}) SET value.value = 112.0, value.upper = 115.0
