// Finds: indicator:damp-homes
MATCH (indicator:Indicator {id: 'indicator:damp-homes'}) REMOVE indicator.polarity
