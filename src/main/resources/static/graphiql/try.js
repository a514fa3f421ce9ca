// Opens GraphiQL with the first question filled in. The document is the one that front-end apps send; a link may name what to ask.
(async () => {
  const asked = new URLSearchParams(window.location.search);
  const response = await fetch('graphiql/who-acts.graphql');
  const whoActs = await response.text();
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  root.render(React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
    defaultQuery: whoActs,
    variables: JSON.stringify({ determinant: asked.get('determinant') ?? 'housing', area: asked.get('area') ?? 'Halton' }, null, 2),
    defaultEditorToolsVisibility: 'variables'
  }));
})();
