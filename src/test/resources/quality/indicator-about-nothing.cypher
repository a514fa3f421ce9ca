// Finds: indicator:damp-homes
MATCH (:Indicator {id: 'indicator:damp-homes'})-[link:MEASURES]->() DELETE link
