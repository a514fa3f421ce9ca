// Opens GraphiQL with the first question filled in. The document is the one that front-end apps send.
(async () => {
  const response = await fetch('graphiql/who-acts.graphql');
  const whoActs = await response.text();
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  root.render(React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
    defaultQuery: whoActs,
    variables: JSON.stringify({ determinant: 'housing', area: 'Halton' }, null, 2),
    defaultEditorToolsVisibility: 'variables'
  }));
})();
