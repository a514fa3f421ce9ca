// Finds: observation:damp-homes-town-2024
MATCH (value:Observation {id: 'observation:damp-homes-town-2024'}) SET value.start = '2023-06', value.startsOn = date('2023-06-01')
