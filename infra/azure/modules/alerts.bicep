param name string
param location string
param host string
param siteId string
param storageId string
param workspaceId string
param insightsId string
param actionGroupId string

// Events of the log by what the operator has to do, and how many of them are let pass. docs/guides/operator.md says what that is.
var eventAlerts = loadJsonContent('../alerts.json')
var named = flatten(map(eventAlerts, alert => alert.events))
var query = '''
AppServiceConsoleLogs
| where _ResourceId =~ '{0}'
| extend entry = parse_json(ResultDescription)
| where tostring(entry.level) == '{1}'
| where tostring(entry.event) {2} (dynamic({3}))
'''

resource eventRules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for alert in eventAlerts: {
  name: '${name}-${alert.name}'
  location: location
  kind: 'LogAlert'
  properties: {
    displayName: 'Ennuste: ${alert.name}'
    description: 'The log has ${join(alert.events, ', ')}. See docs/guides/operator.md, Alerts.'
    severity: alert.severity
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    criteria: {
      allOf: [
        {
          query: format(query, siteId, alert.level, 'in', string(alert.events))
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: alert.more
        }
      ]
    }
    autoMitigate: true
    skipQueryValidation: true
    actions: { actionGroups: [actionGroupId] }
  }
}]

// What no other rule names.
resource otherErrors 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = {
  name: '${name}-other-errors'
  location: location
  kind: 'LogAlert'
  properties: {
    displayName: 'Ennuste: other-errors'
    description: 'The log has an error that no other alert names. See docs/guides/operator.md, Alerts.'
    severity: 2
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    criteria: {
      allOf: [
        {
          query: format(query, siteId, 'error', '!in', string(named))
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    autoMitigate: true
    skipQueryValidation: true
    actions: { actionGroups: [actionGroupId] }
  }
}

resource readiness 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-readiness'
  location: location
  kind: 'standard'
  tags: { 'hidden-link:${insightsId}': 'Resource' }
  properties: {
    Name: '${name}-readiness'
    SyntheticMonitorId: '${name}-readiness'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'emea-gb-db3-azr' }
      { Id: 'emea-fr-pra-edge' }
    ]
    Request: {
      RequestUrl: 'https://${host}/readyz'
      HttpVerb: 'GET'
      ParseDependentRequests: false
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-not-ready'
  location: 'global'
  properties: {
    description: 'https://${host}/readyz does not answer 200 from two places. See docs/guides/operator.md, Alerts.'
    severity: 1
    enabled: true
    scopes: [readiness.id, insightsId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: readiness.id
      componentId: insightsId
      failedLocationCount: 2
    }
    autoMitigate: true
    actions: [{ actionGroupId: actionGroupId }]
  }
}

var metricRules = [
  {
    name: 'server-unhealthy'
    about: 'A server does not answer /healthz'
    scope: siteId
    namespace: 'Microsoft.Web/sites'
    metric: 'HealthCheckStatus'
    aggregation: 'Average'
    operator: 'LessThan'
    threshold: 100
  }
  {
    name: 'many-failed-requests'
    about: 'More than 20 requests in 15 minutes failed with 5xx'
    scope: siteId
    namespace: 'Microsoft.Web/sites'
    metric: 'Http5xx'
    aggregation: 'Total'
    operator: 'GreaterThan'
    threshold: 20
  }
  {
    name: 'storage-unavailable'
    about: 'Azure reports that the storage account is not fully available'
    scope: storageId
    namespace: 'Microsoft.Storage/storageAccounts'
    metric: 'Availability'
    aggregation: 'Average'
    operator: 'LessThan'
    threshold: 99
  }
]

resource metrics 'Microsoft.Insights/metricAlerts@2018-03-01' = [for rule in metricRules: {
  name: '${name}-${rule.name}'
  location: 'global'
  properties: {
    description: '${rule.about}. See docs/guides/operator.md, Alerts.'
    severity: 2
    enabled: true
    scopes: [rule.scope]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: rule.name
          metricNamespace: rule.namespace
          metricName: rule.metric
          timeAggregation: rule.aggregation
          operator: rule.operator
          threshold: rule.threshold
        }
      ]
    }
    autoMitigate: true
    actions: [{ actionGroupId: actionGroupId }]
  }
}]
