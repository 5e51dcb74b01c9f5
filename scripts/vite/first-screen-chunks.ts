/**
 * What the first screen needs in a few files instead of some twenty: a phone opens six connections at most, and each
 * small file costs a round trip. Everything else is split as its screens need it.
 */
export const firstScreenChunks = {
  // Else the entry itself would import the libraries, and the shell would wait for them.
  includeDependenciesRecursively: false,
  groups: [
    {
      name: 'libs',
      test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom|@remix-run|recoil|clsx|zmp-ui[\\/]esm[\\/](components[\\/](app|page|button|spinner|router)|hooks[\\/]useTheme|utils|constants))[\\/]/,
    },
    // The entry keeps its own copy of what it needs, so that it waits for no other file.
    {
      name: 'helpers',
      test: /@oxc-project.runtime(?!.*asyncToGenerator)|@babel[\\/]runtime|src[\\/]lib[\\/]result/,
    },
    {
      name: 'base',
      test: /src[\\/](ui[\\/](icons|glue|said|frame|language|words|screen|top-bar|button|copy|states|pictures|drawing|problem-|row|tag|strip|tabs)|state[\\/](index|look\.|phone)|routes[\\/]|lib[\\/](language|part-of-day|vietnamese|phone|digits)|platform[\\/](context|room)|outbox[\\/]context|features[\\/]dossiers[\\/]parts[\\/]example-code)/,
    },
    // What follows on the home, all at once.
    {
      name: 'home-later',
      test: /src[\\/](outbox[\\/]lazy|place[\\/]office-row|app[\\/](parts\.|open-parts|use-waiting-summary|use-signed-in|settings[\\/]phone-(news|words|state)|home[\\/](near-office|news|api|attention|notices)))/,
    },
    // What several rooms draw with.
    {
      name: 'ui',
      test: /src[\\/](ui[\\/](?!look|flex)|lib[\\/](?!host-globals|result))/,
      minShareCount: 2,
    },
    // A room comes whole: its files are small, and one of them is seldom opened without the others.
    {
      name: 'room-dossiers',
      test: /src[\\/](features[\\/]dossiers[\\/](?!.*example-code)|ui[\\/](due-calendar|slip)|lib[\\/]due-)/,
    },
    { name: 'room-payments', test: /src[\\/]features[\\/]payments[\\/]/ },
    // The page of a service is as heavy as the way to it: what only it needs, what both need, and the list's.
    {
      name: 'room-service',
      test: /src[\\/]features[\\/]services[\\/](screens[\\/]service-screen|parts[\\/](service-|speaker|share-|send-|papers|steps|long-|help-|where-|desks|time-|saving-|fee-|bring-|case-|next-|level-|city-|office-|prepare|file-)|page-words|where-words|paper-list|times|answers|with-keys|cut-text|steps|where|short-name|tell-saving|saving|row-of|use-ticks|use-read|aloud)/,
    },
    {
      name: 'services-shared',
      test: /src[\\/]features[\\/]services[\\/](words|tell\.|fees|kept|api|load-|wire|model|finder|use-follow|search[\\/](codes|seam)|parts[\\/](result-row|row-facts|marked))/,
    },
    { name: 'room-services', test: /src[\\/](features[\\/]services[\\/](?!search[\\/])|ui[\\/]search-box)/ },
    // Writing a report is a screen of its own weight: what only it needs, what the lists need too, and theirs.
    {
      name: 'room-reports-new',
      test: /src[\\/]ui[\\/]progress|src[\\/]features[\\/]reports[\\/](steps[\\/](?!step\.)|screens[\\/]report-new|ask-words|use-(as|draft\.|later|pick|send|zalo)|zalo-phone|draft-keeper|sending|parts[\\/](check-|draft-photo|place-unit|saved-|send-|use-wrong|zalo-))/,
    },
    {
      name: 'reports-shared',
      test: /src[\\/]features[\\/]reports[\\/](api|wire|seen|categories|reopen|draft|open-drafts|checks|use-photo-box|steps[\\/]step\.|parts[\\/]photo|photos[\\/])/,
    },
    { name: 'room-reports', test: /src[\\/]features[\\/]reports[\\/]/ },
    // Small screens of the hall that are seldom opened.
    {
      name: 'hall-screens',
      test: /src[\\/](app[\\/](help|settings[\\/](?!phone-)|notices|not-found-screen)|place[\\/]nearest-office|features[\\/]neighbourhood)/,
    },
    { name: 'identity', test: /src[\\/]outbox[\\/](identity|sha256|queue)/ },
    { name: 'outbox', test: /src[\\/]outbox[\\/](?!lazy|context|index|identity|sha256|queue)/ },
    // Asking where the citizen is; what is known already comes with the home.
    { name: 'place-ask', test: /src[\\/]place[\\/](ask-unit|unit-picker|wards|locate|permission)/ },
    { name: 'place', test: /src[\\/]place[\\/](my-unit|words|late)/ },
    // What talks to the portal comes in one file, right after the first screen.
    { name: 'portal', test: /node_modules[\\/](@tanstack|valibot)[\\/]|src[\\/]portal[\\/]/ },
  ],
};
