// Finds: organisation:charity, organisation:council
MATCH (charity:Organisation {id: 'organisation:charity'}) SET charity.identifiers = ['GB-LAE-TWN']
